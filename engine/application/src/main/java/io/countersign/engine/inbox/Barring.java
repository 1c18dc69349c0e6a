package io.countersign.engine.inbox;

import io.countersign.engine.identity.PersonId;
import java.util.UUID;

/** Takes a task from somebody who may not work on it any more. */
public interface Barring {

    /**
     * From now on the person neither sees the open task of the review nor hears of it; had the person taken it, the others
     * who were asked get it back. Nothing happens when no task is open. Works in the caller's transaction.
     */
    void bar(UUID review, PersonId person);
}
