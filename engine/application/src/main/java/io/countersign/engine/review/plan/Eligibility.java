package io.countersign.engine.review.plan;

import io.countersign.engine.identity.People;
import io.countersign.engine.review.Review;
import io.countersign.engine.workflow.WorkStuck;
import java.util.List;
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
