package io.countersign.engine.review.plan;

import io.countersign.engine.identity.People;
import io.countersign.engine.identity.Person;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.review.ChangeCheck;
import io.countersign.engine.review.Review;
import io.countersign.engine.workflow.WorkStuck;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whether there still is somebody who can sign: people leave after a plan was made. */
@Component
public class Eligibility {

    /** Kind of the incident. */
    public static final String NOBODY_ELIGIBLE = "NOBODY_ELIGIBLE";

    private final People people;
    private final FourEyes fourEyes;

    Eligibility(People people, FourEyes fourEyes) {
        this.people = people;
        this.fourEyes = fourEyes;
    }

    /** Whoever is asked before the rest of the group: who asked for the changes that are to be checked, if still able. */
    public Optional<PersonId> firstAsked(Review review) {
        return review.check()
                .map(ChangeCheck::by)
                .flatMap(people::find)
                .filter(person -> person.active() && person.isMemberOf(review.group()))
                .map(Person::id)
                .filter(person -> fourEyes.whyBarred(review, person).isEmpty());
    }

    /** @throws WorkStuck when a review waits for a group of which nobody can sign */
    public void require(List<Review> reviews) {
        for (Review review : reviews) {
            var barred = fourEyes.barredFrom(review);
            if (people.membersOf(review.group()).stream().allMatch(person -> barred.contains(person.id()))) {
                throw new WorkStuck(
                        NOBODY_ELIGIBLE,
                        "%s for %s: nobody of %s can sign any more. Add somebody to the group, then retry."
                                .formatted(review.role(), review.market(), review.group()));
            }
        }
    }
}
