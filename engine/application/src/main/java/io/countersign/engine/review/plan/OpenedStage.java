package io.countersign.engine.review.plan;

import io.countersign.engine.review.Review;
import io.countersign.engine.review.ReviewId;
import java.util.List;
import java.util.Optional;

/**
 * What is asked for now.
 *
 * @param reviews those that are not decided yet
 * @param left whether there is anything to conclude: reviews, or a refusal that came in the moment when a slot was missed
 */
public record OpenedStage(List<Review> reviews, boolean left) {

    public OpenedStage {
        reviews = List.copyOf(reviews);
    }

    static OpenedStage of(List<Review> reviews) {
        return new OpenedStage(reviews, !reviews.isEmpty());
    }

    static OpenedStage refused() {
        return new OpenedStage(List.of(), true);
    }

    public Optional<ReviewId> ofRole(String role) {
        return reviews.stream()
                .filter(review -> review.role().equals(role))
                .findFirst()
                .map(Review::id);
    }
}
