package io.countersign.engine.review.web;

import io.countersign.engine.content.Submission;
import io.countersign.engine.content.SubmissionState;
import io.countersign.engine.review.Review;
import io.countersign.engine.review.ReviewState;
import io.countersign.engine.review.route.DueDates;
import io.countersign.engine.review.route.ReviewTimes;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Until when each stage has to be done so that the slot can be met, counted as its due date will be. */
@Component
class StageDeadlines {

    private final ReviewTimes times;
    private final Clock clock;

    StageDeadlines(ReviewTimes times, Clock clock) {
        this.times = times;
        this.clock = clock;
    }

    /**
     * @param stagesAfter how many stages follow
     * @return the due date of a stage that has begun, what it would be now of one that has not; empty when nobody waits for it
     */
    Optional<Instant> of(Submission submission, List<Review> stage, int stagesAfter) {
        var begun = stage.stream().flatMap(review -> review.dueAt().stream()).max(Instant::compareTo);
        boolean comes = submission.state() == SubmissionState.IN_REVIEW
                && stage.stream().anyMatch(review -> review.state() == ReviewState.WAITING);
        return begun.or(() -> comes
                ? Optional.of(DueDates.of(clock.instant(), submission.slot().instant(), stagesAfter, times)
                        .due())
                : Optional.empty());
    }
}
