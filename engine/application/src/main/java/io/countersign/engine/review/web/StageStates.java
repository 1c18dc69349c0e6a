package io.countersign.engine.review.web;

import io.countersign.engine.content.Submission;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.review.Look;
import io.countersign.engine.review.Review;
import io.countersign.engine.review.ReviewKind;
import io.countersign.engine.review.ReviewState;
import io.countersign.engine.review.jdbc.StoredReviews;
import io.countersign.engine.review.route.ReviewRole;
import io.countersign.engine.review.web.SubmissionAnswer.Progress;
import io.countersign.engine.review.web.SubmissionAnswer.StageState;
import io.countersign.engine.review.web.SubmissionAnswer.VoidDecision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Shows the stages of a submission, and what was decided in vain. */
@Component
class StageStates {

    private final ReviewAnswers answers;
    private final StoredReviews stored;
    private final StageDeadlines deadlines;

    StageStates(ReviewAnswers answers, StoredReviews stored, StageDeadlines deadlines) {
        this.answers = answers;
        this.stored = stored;
        this.deadlines = deadlines;
    }

    List<StageState> of(Submission submission, List<Review> all, List<Look> looked) {
        var byStage = all.stream()
                .collect(Collectors.groupingBy(Review::stage, TreeMap::new, Collectors.toList()))
                .values();
        int after = byStage.size();
        var states = new ArrayList<StageState>();
        for (var stage : byStage) {
            after--;
            states.add(stage(stage, looked, deadlines.of(submission, stage, after)));
        }
        return states;
    }

    /** What was decided about earlier versions of the item and counts no more, in the order of the decisions. */
    List<VoidDecision> voided(Submission submission, List<Review> all) {
        return stored.voidedOf(submission.item()).stream()
                .filter(review -> !review.submission().equals(submission.id()))
                .map(review -> new VoidDecision(
                        review.group().value(),
                        review.market(),
                        all.stream().anyMatch(now -> isAsked(now, review)),
                        answers.decision(review.decision().orElseThrow())))
                .toList();
    }

    /** The newest version before this one that the person said yes to. */
    Optional<Integer> lastSigned(Submission submission, PersonId person) {
        return submission.version() > 1
                ? stored.lastSigned(submission.item(), person, submission.version())
                : Optional.empty();
    }

    PersonRef person(PersonId id) {
        return answers.person(id);
    }

    private static boolean isAsked(Review now, Review before) {
        return now.group().equals(before.group())
                && now.role().equals(before.role())
                && (now.state() == ReviewState.OPEN || now.state() == ReviewState.WAITING);
    }

    private StageState stage(List<Review> stage, List<Look> looked, Optional<Instant> due) {
        var signOff = stage.get(0).signOff();
        return new StageState(
                name(stage.get(0).kind(), stage),
                signOff,
                progress(stage),
                due.orElse(null),
                stage.stream().map(review -> answers.of(review, looked)).toList());
    }

    private static String name(ReviewKind kind, List<Review> stage) {
        return switch (kind) {
            case REVIEW -> roles(stage);
            case COMPLIANCE -> "Compliance: " + roles(stage);
            case SIGN_OFF -> "Joint sign-off";
        };
    }

    private static String roles(List<Review> stage) {
        return stage.stream()
                .map(review -> new ReviewRole(review.role()).title())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static Progress progress(List<Review> stage) {
        if (has(stage, ReviewState.OPEN)) {
            return Progress.OPEN;
        }
        if (has(stage, ReviewState.VOID)) {
            return Progress.VOID;
        }
        return has(stage, ReviewState.WAITING) ? Progress.WAITING : Progress.DONE;
    }

    private static boolean has(List<Review> stage, ReviewState state) {
        return stage.stream().anyMatch(review -> review.state() == state);
    }
}
