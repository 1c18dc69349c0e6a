package io.countersign.engine.claim.library;

import io.countersign.engine.identity.Person;
import io.countersign.engine.inbox.OpenTask;

/** Tells the process that its question is answered. */
public interface RecertificationCompletion {

    /** In the person's name and in the transaction of the caller. */
    void complete(OpenTask task, Person by);
}
