package io.countersign.engine.review.camunda;

import io.countersign.engine.problem.ProblemException;
import io.countersign.engine.review.ReviewId;
import io.countersign.engine.review.jdbc.StoredReviews;
import io.countersign.engine.review.plan.Eligibility;
import io.countersign.engine.workflow.ModelValues;
import io.countersign.process.ContentReview.Values;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the model reads as {@code ${review[reviewId].…}}. */
@Component
class ReviewValues implements ModelValues {

    private final StoredReviews reviews;
    private final Eligibility eligibility;

    ReviewValues(StoredReviews reviews, Eligibility eligibility) {
        this.reviews = reviews;
        this.eligibility = eligibility;
    }

    @Override
    public String name() {
        return Values.REVIEW;
    }

    @Override
    public Map<String, Object> of(String id) {
        var review = reviews.find(ReviewId.parse(id)).orElseThrow(() -> ProblemException.notFound("Review", id));
        var values = new HashMap<String, Object>();
        values.put(Values.GROUP, review.group().value());
        eligibility.firstAsked(review).ifPresent(person -> values.put(Values.ASSIGNEE, person.value()));
        review.dueAt().ifPresent(due -> values.put(Values.DUE, date(due)));
        review.remindAt().ifPresent(remind -> values.put(Values.FOLLOW_UP, date(remind)));
        return values;
    }

    /** The engine's timers and tasks know no {@link Instant}. */
    static Date date(Instant instant) {
        return Date.from(instant);
    }
}
