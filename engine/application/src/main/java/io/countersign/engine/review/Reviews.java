package io.countersign.engine.review;

import io.countersign.engine.content.SubmissionId;
import io.countersign.engine.identity.Person;
import java.util.List;
import java.util.Optional;

/** The signatures that submissions need. Asks nobody's rights but in {@link #decide}. */
public interface Reviews {

    /** By stage, then in the plan's order; empty when it was never planned. */
    List<Review> of(SubmissionId submission);

    Optional<Review> find(ReviewId id);

    Optional<Risk> riskOf(SubmissionId submission);

    /** Who could give this signature now: active members of its group whom nothing bars. */
    List<Person> whoMayDecide(Review review);

    /** Why the person may never give this signature: author, editor, or signed already. */
    Optional<String> whyBarred(Review review, Person person);

    /**
     * Claims the review if it is free, records the decision of the person who is acting and completes the task, in one
     * transaction.
     *
     * @throws io.countersign.engine.problem.ProblemException 400 comment missing, 403 barred or not asked, 404, 409 when it
     *     is decided already, taken by somebody else, or a newer version exists (then with its {@code difference})
     */
    Decision decide(ReviewId id, NewDecision decision);
}
