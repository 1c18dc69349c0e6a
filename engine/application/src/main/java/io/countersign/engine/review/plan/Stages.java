package io.countersign.engine.review.plan;

import io.countersign.engine.content.Submission;
import io.countersign.engine.content.SubmissionId;
import io.countersign.engine.content.SubmissionState;
import io.countersign.engine.content.Submissions;
import io.countersign.engine.review.Decision;
import io.countersign.engine.review.DecisionKind;
import io.countersign.engine.review.Review;
import io.countersign.engine.review.ReviewKind;
import io.countersign.engine.review.ReviewOpened;
import io.countersign.engine.review.ReviewState;
import io.countersign.engine.review.jdbc.StoredReviews;
import io.countersign.engine.review.route.DueDates;
import io.countersign.engine.review.route.ReviewTimes;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Opens stage after stage and says what came of each. Works in the caller's transaction. */
@Component
public class Stages {

    private final StoredReviews reviews;
    private final Submissions submissions;
    private final ReviewTimes times;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Stages(
            StoredReviews reviews,
            Submissions submissions,
            ReviewTimes times,
            Clock clock,
            ApplicationEventPublisher events) {
        this.reviews = reviews;
        this.submissions = submissions;
        this.times = times;
        this.clock = clock;
        this.events = events;
    }

    /** Opens what is not decided yet of the first stage of this kind that is not complete. */
    public OpenedStage openNext(SubmissionId id, ReviewKind kind) {
        var all = reviews.of(id);
        if (refusal(all).isPresent()) {
            return OpenedStage.refused();
        }
        var waiting = all.stream()
                .filter(review -> review.kind() == kind && review.state() == ReviewState.WAITING)
                .toList();
        var stage = waiting.stream().mapToInt(Review::stage).min().orElse(0);
        var last = all.stream().mapToInt(Review::stage).max().orElse(0);
        var submission = submissions.get(id);
        return OpenedStage.of(waiting.stream()
                .filter(review -> review.stage() == stage)
                .map(review -> open(review, last - stage, submission))
                .toList());
    }

    /** What a stage has come to; a refusal ends the submission. */
    public StageOutcome conclude(SubmissionId id) {
        var all = reviews.of(id);
        var refusal = refusal(all);
        if (refusal.isPresent()) {
            reviews.voidUndecided(id);
            submissions.change(id, endState(refusal.get()), refusal.get().comment());
            return refusal.get().kind() == DecisionKind.REJECT ? StageOutcome.REJECTED : StageOutcome.RETURNED;
        }
        return all.stream().allMatch(review -> review.state() == ReviewState.DECIDED)
                ? StageOutcome.SIGNED
                : StageOutcome.NEXT_STAGE;
    }

    /** The slot passed: what is open waits for a new one, what is decided stays. */
    public void markSlotMissed(SubmissionId id) {
        reviews.closeOpen(id);
        submissions.change(
                id, SubmissionState.MISSED, "The slot passed before everybody had signed. Choose a new one.");
    }

    /** @throws IllegalStateException when a signature is missing */
    public void approve(SubmissionId id) {
        var all = reviews.of(id);
        if (all.isEmpty() || !all.stream().allMatch(Review::isApproved)) {
            throw new IllegalStateException(
                    "Submission %s: not everybody has signed. Nothing is published.".formatted(id));
        }
        submissions.change(id, SubmissionState.APPROVED, "");
        if (submissions.get(id).slot().instant().isAfter(clock.instant())) {
            submissions.change(id, SubmissionState.SCHEDULED, "");
        }
    }

    public boolean isRefused(SubmissionId id) {
        return refusal(reviews.of(id)).isPresent();
    }

    private Review open(Review review, int stagesAfter, Submission submission) {
        var dates = DueDates.of(clock.instant(), submission.slot().instant(), stagesAfter, times)
                .within(clock.instant(), review.atMost());
        var opened = reviews.open(review, dates.due(), dates.remind());
        events.publishEvent(new ReviewOpened(opened, submission));
        return opened;
    }

    /** The gravest refusal; of two equal ones the first. */
    private static Optional<Decision> refusal(List<Review> all) {
        return all.stream()
                .flatMap(review -> review.decision().stream())
                .filter(decision -> decision.kind() != DecisionKind.APPROVE)
                .max((one, other) -> one.kind() == other.kind()
                        ? other.at().compareTo(one.at())
                        : one.kind().compareTo(other.kind()));
    }

    private static SubmissionState endState(Decision refusal) {
        return refusal.kind() == DecisionKind.REJECT ? SubmissionState.REJECTED : SubmissionState.RETURNED;
    }
}
