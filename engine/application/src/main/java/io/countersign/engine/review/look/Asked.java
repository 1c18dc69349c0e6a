package io.countersign.engine.review.look;

import io.countersign.engine.content.SubmissionId;
import io.countersign.engine.identity.CurrentPerson;
import io.countersign.engine.identity.Person;
import io.countersign.engine.review.Review;
import io.countersign.engine.review.ReviewState;
import io.countersign.engine.review.jdbc.StoredReviews;
import io.countersign.engine.review.plan.FourEyes;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whose looks count: those of people who still have a signature to give, now or when its turn comes. */
@Component
class Asked {

    private final StoredReviews reviews;
    private final FourEyes fourEyes;
    private final CurrentPerson current;

    Asked(StoredReviews reviews, FourEyes fourEyes, CurrentPerson current) {
        this.reviews = reviews;
        this.fourEyes = fourEyes;
        this.current = current;
    }

    /** The person who is acting, if they are asked. */
    Optional<Person> currentPersonIn(SubmissionId submission) {
        var person = current.get();
        return reviews.of(submission).stream().anyMatch(review -> asks(review, person))
                ? Optional.of(person)
                : Optional.empty();
    }

    private boolean asks(Review review, Person person) {
        return (review.state() == ReviewState.OPEN || review.state() == ReviewState.WAITING)
                && person.isMemberOf(review.group())
                && fourEyes.whyBarred(review, person.id()).isEmpty();
    }
}
