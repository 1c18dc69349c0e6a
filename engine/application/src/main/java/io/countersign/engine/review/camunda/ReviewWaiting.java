package io.countersign.engine.review.camunda;

import static io.countersign.process.ComplianceSignOff.UserTask.APPROVE_COMPLIANCE;
import static io.countersign.process.LiveContent.UserTask.MEND_LIVE_CONTENT;

import io.countersign.engine.asset.AssetHash;
import io.countersign.engine.content.AccountId;
import io.countersign.engine.content.ImageUse;
import io.countersign.engine.content.Submission;
import io.countersign.engine.content.Submissions;
import io.countersign.engine.content.Variant;
import io.countersign.engine.content.Versions;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.inbox.EntryKind;
import io.countersign.engine.inbox.InboxSource;
import io.countersign.engine.inbox.Waiting;
import io.countersign.engine.inbox.WaitingTask;
import io.countersign.engine.review.Review;
import io.countersign.engine.review.ReviewId;
import io.countersign.engine.review.Reviews;
import io.countersign.engine.review.plan.FourEyes;
import io.countersign.process.ContentReview.UserTask;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what a review, a sign-off, a missed slot or live content that fails is about. */
@Component
class ReviewWaiting implements InboxSource {

    private final Reviews reviews;
    private final FourEyes fourEyes;
    private final Submissions submissions;
    private final Versions versions;

    ReviewWaiting(Reviews reviews, FourEyes fourEyes, Submissions submissions, Versions versions) {
        this.reviews = reviews;
        this.fourEyes = fourEyes;
        this.submissions = submissions;
        this.versions = versions;
    }

    @Override
    public Optional<Waiting> describe(WaitingTask task) {
        var submission = task.submissionId();
        if (submission == null) {
            return Optional.empty();
        }
        return switch (task.taskKey()) {
            case UserTask.REVIEW_CONTENT, APPROVE_COMPLIANCE -> review(task, EntryKind.REVIEW);
            case UserTask.SIGN_OFF_MARKETING, UserTask.SIGN_OFF_IT -> review(task, EntryKind.SIGN_OFF);
            case UserTask.CHOOSE_SLOT ->
                Optional.of(waiting(EntryKind.CHOOSE_SLOT, submissions.get(submission), null, Set.of()));
            case MEND_LIVE_CONTENT -> Optional.of(waiting(EntryKind.TASK, submissions.get(submission), null, Set.of()));
            default -> Optional.empty();
        };
    }

    private Optional<Waiting> review(WaitingTask task, EntryKind kind) {
        return Optional.ofNullable(task.reviewId())
                .map(ReviewId::new)
                .flatMap(reviews::find)
                .map(review -> waiting(
                        kindOf(review, kind),
                        submissions.get(review.submission()),
                        review,
                        fourEyes.barredFrom(review)));
    }

    private static EntryKind kindOf(Review review, EntryKind kind) {
        return review.check().isPresent() && kind == EntryKind.REVIEW ? EntryKind.CHECK_CHANGES : kind;
    }

    private Waiting waiting(EntryKind kind, Submission submission, @Nullable Review review, Set<PersonId> barred) {
        var variants = versions.get(submission.versionId()).variants().stream()
                .filter(variant -> review == null
                        || review.markets().contains(variant.market().code()))
                .toList();
        return new Waiting(
                kind,
                submission.itemName(),
                submission.item(),
                submission.id(),
                review == null ? null : review.id().value(),
                null,
                null,
                null,
                submission.version(),
                review == null ? null : review.role(),
                review == null ? null : review.market(),
                accounts(variants),
                picture(variants),
                submission.author(),
                barred);
    }

    private static List<AccountId> accounts(List<Variant> variants) {
        return variants.stream().map(Variant::account).distinct().toList();
    }

    private static @Nullable AssetHash picture(List<Variant> variants) {
        return variants.stream()
                .flatMap(variant -> variant.images().stream())
                .map(ImageUse::asset)
                .findFirst()
                .orElse(null);
    }
}
