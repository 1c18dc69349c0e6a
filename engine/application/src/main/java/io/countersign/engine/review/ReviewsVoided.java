package io.countersign.engine.review;

import io.countersign.engine.content.Submission;
import io.countersign.engine.identity.PersonId;
import java.util.List;
import java.util.Set;

/**
 * A newer version took the place of what was signed or asked for.
 *
 * @param submission the replaced one
 * @param reviews all of its reviews
 * @param mustDecideAgain who had decided; they are asked anew about the newer version
 */
public record ReviewsVoided(Submission submission, List<Review> reviews, Set<PersonId> mustDecideAgain) {

    public ReviewsVoided {
        reviews = List.copyOf(reviews);
        mustDecideAgain = Set.copyOf(mustDecideAgain);
    }
}
