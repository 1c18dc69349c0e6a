package io.countersign.engine.review.web;

import io.countersign.engine.content.Items;
import io.countersign.engine.content.Submission;
import io.countersign.engine.identity.CurrentPerson;
import io.countersign.engine.review.Look;
import io.countersign.engine.review.Looks;
import io.countersign.engine.review.Review;
import io.countersign.engine.review.ReviewKind;
import io.countersign.engine.review.ReviewState;
import io.countersign.engine.review.Reviews;
import io.countersign.engine.review.route.ReviewRole;
import io.countersign.engine.review.web.SubmissionAnswer.Progress;
import io.countersign.engine.review.web.SubmissionAnswer.SlotAnswer;
import io.countersign.engine.review.web.SubmissionAnswer.StageState;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Shows a submission with its stages. */
@Component
class SubmissionAnswers {

    private final Reviews reviews;
    private final ReviewAnswers answers;
    private final Items items;
    private final CurrentPerson current;
    private final Looks looks;

    SubmissionAnswers(
            Reviews reviews, ReviewAnswers answers, Items items, CurrentPerson current, Looks looks) {
        this.looks = looks;
        this.reviews = reviews;
        this.answers = answers;
        this.items = items;
        this.current = current;
    }

    SubmissionAnswer of(Submission submission) {
        var looked = looks.of(submission.id());
        var me = current.get().id();
        return new SubmissionAnswer(
                submission.id().value(),
                submission.item().value(),
                submission.itemName(),
                submission.version(),
                submission.hash().hex(),
                submission.state(),
                submission.reason().orElse(null),
                answers.person(submission.author()),
                submission.submittedAt(),
                new SlotAnswer(
                        submission.slot().at().toString(),
                        submission.slot().zone().getId()),
                submission.slot().instant(),
                reviews.riskOf(submission.id()).orElse(null),
                submission.isHeldByItsAuthor() && items.mayEdit(current.get(), submission.item()),
                looked.stream()
                        .filter(look -> look.person().equals(me))
                        .map(look -> look.variant().value())
                        .toList(),
                stages(reviews.of(submission.id()), looked));
    }

    private List<StageState> stages(List<Review> all, List<Look> looked) {
        return all.stream()
                .collect(Collectors.groupingBy(Review::stage, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(stage -> stage(stage, looked))
                .toList();
    }

    private StageState stage(List<Review> stage, List<Look> looked) {
        var signOff = stage.get(0).signOff();
        return new StageState(
                name(stage.get(0).kind(), stage),
                signOff,
                progress(stage),
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
