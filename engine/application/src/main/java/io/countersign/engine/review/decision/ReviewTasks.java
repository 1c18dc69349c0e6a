package io.countersign.engine.review.decision;

import io.countersign.engine.identity.Person;
import io.countersign.engine.inbox.OpenTask;

/** The user tasks that ask for reviews. */
public interface ReviewTasks {

    /** Claims the task if it is free and completes it; its decision is recorded already. */
    void complete(OpenTask task, Person person);
}
