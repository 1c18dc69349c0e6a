package io.countersign.engine.review.plan;

import io.countersign.engine.review.Review;
import io.countersign.engine.review.ReviewId;
import java.util.List;
import java.util.Optional;

/**
 * What is asked for now.
 *
 * @param reviews those that are not decided yet; may be none when a slot was missed in the moment of the last decision
 */
public record OpenedStage(List<Review> reviews) {

    public OpenedStage {
        reviews = List.copyOf(reviews);
    }

    public boolean isSignOff() {
        return reviews.stream().anyMatch(Review::signOff);
    }

    public Optional<ReviewId> ofRole(String role) {
        return reviews.stream()
                .filter(review -> review.role().equals(role))
                .findFirst()
                .map(Review::id);
    }
}
