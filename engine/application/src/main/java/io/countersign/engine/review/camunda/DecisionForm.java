package io.countersign.engine.review.camunda;

import io.countersign.engine.content.Submissions;
import io.countersign.engine.identity.CurrentPerson;
import io.countersign.engine.problem.ProblemException;
import io.countersign.engine.review.DecisionKind;
import io.countersign.engine.review.NewDecision;
import io.countersign.engine.review.Review;
import io.countersign.engine.review.Reviews;
import io.countersign.engine.review.Via;
import io.countersign.engine.review.decision.Recording;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The forms of reviews and sign-offs. */
@Component
class DecisionForm implements TaskAnswers {

    private final ObjectProvider<Reviews> reviews;
    private final ObjectProvider<Submissions> submissions;
    private final ObjectProvider<Recording> recording;
    private final SubmissionTexts texts;
    private final CurrentPerson current;

    DecisionForm(
            ObjectProvider<Reviews> reviews,
            ObjectProvider<Submissions> submissions,
            ObjectProvider<Recording> recording,
            SubmissionTexts texts,
            CurrentPerson current) {
        this.reviews = reviews;
        this.submissions = submissions;
        this.recording = recording;
        this.texts = texts;
        this.current = current;
    }

    @Override
    public Map<String, String> shown(TaskEntity task) {
        var review = review(task);
        var submission = submissions.getObject().get(review.submission());
        var zone = submission.slot().zone();
        var shown = new HashMap<>(texts.of(submission));
        shown.put("hash", submission.hash().hex());
        shown.put("roleText", texts.groupName(review.group()));
        shown.put("market", review.market());
        shown.put("because", String.join("; ", review.because()));
        shown.put("findings", String.join("\n", review.because()));
        shown.put(
                "dueText", review.dueAt().map(due -> FormTexts.time(due, zone)).orElse(""));
        return shown;
    }

    @Override
    public void accept(TaskEntity task, FormAnswer answer) {
        var decision = new NewDecision(kind(answer.text("decision")), answer.text("comment"), answer.text("hash"));
        recording.getObject().record(review(task).id(), current.get(), decision, Via.TASKLIST);
    }

    private Review review(TaskEntity task) {
        return ProcessVariables.review(task)
                .flatMap(reviews.getObject()::find)
                .orElseThrow(() -> ProblemException.notFound("Review of task", task.getId()));
    }

    private static DecisionKind kind(String text) {
        return Arrays.stream(DecisionKind.values())
                .filter(kind -> kind.name().equals(text))
                .findFirst()
                .orElseThrow(() -> ProblemException.invalid(
                        "decision",
                        "DECISION_MISSING",
                        "Decision: it is missing. Choose APPROVE, APPROVE_WITH_CHANGES, RETURN or REJECT."));
    }
}
