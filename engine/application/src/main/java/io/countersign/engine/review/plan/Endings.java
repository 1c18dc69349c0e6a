package io.countersign.engine.review.plan;

import io.countersign.engine.content.Submission;
import io.countersign.engine.review.Decision;
import io.countersign.engine.review.ReviewsVoided;
import io.countersign.engine.review.jdbc.StoredPlans;
import io.countersign.engine.review.jdbc.StoredReviews;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Closes the reviews of a submission that its author ended. Waits for a decision that is being recorded. */
@Component
public class Endings {

    private final StoredPlans plans;
    private final StoredReviews reviews;
    private final ApplicationEventPublisher events;

    Endings(StoredPlans plans, StoredReviews reviews, ApplicationEventPublisher events) {
        this.plans = plans;
        this.reviews = reviews;
        this.events = events;
    }

    /** Nobody is asked any more; what was decided stays as it was. */
    public void withdrawn(Submission submission) {
        plans.lock(submission.id());
        reviews.voidUndecided(submission.id());
    }

    /** A newer version takes its place: every decision is void, and who made one must decide again. */
    public void replaced(Submission submission) {
        plans.lock(submission.id());
        var before = reviews.of(submission.id());
        reviews.voidAll(submission.id());
        var deciders = before.stream()
                .flatMap(review -> review.decision().stream())
                .map(Decision::by)
                .collect(Collectors.toUnmodifiableSet());
        events.publishEvent(new ReviewsVoided(submission, reviews.of(submission.id()), deciders));
    }
}
