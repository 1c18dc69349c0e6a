package io.countersign.engine.review.camunda;

import io.countersign.engine.content.Submissions;
import io.countersign.engine.review.LiveFinding;
import io.countersign.engine.review.nightly.Concerned;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Says what is live and why it fails. Nothing is asked but that it is mended. */
@Component
class LiveContentForm implements TaskAnswers {

    private final ObjectProvider<Submissions> submissions;
    private final ObjectProvider<Concerned> concerned;

    LiveContentForm(ObjectProvider<Submissions> submissions, ObjectProvider<Concerned> concerned) {
        this.submissions = submissions;
        this.concerned = concerned;
    }

    @Override
    public Map<String, String> shown(TaskEntity task) {
        var submission = submissions.getObject().get(ProcessVariables.submission(task));
        return Map.of(
                "itemName", submission.itemName(),
                "version", String.valueOf(submission.version()),
                "findings",
                        concerned.getObject().findings(submission.id()).stream()
                                .map(LiveContentForm::words)
                                .collect(Collectors.joining("\n")));
    }

    private static String words(LiveFinding finding) {
        return finding.market() + ", " + finding.rule() + ": " + finding.why();
    }

    @Override
    public void accept(TaskEntity task, FormAnswer answer) {
        // Whether it is mended is seen by the next night's run, not by what somebody says.
    }
}
