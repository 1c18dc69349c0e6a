package io.countersign.engine.inbox;

import java.util.Optional;

/**
 * Knows what some user tasks are about. A Spring bean of this type is asked while the task is being created, in the
 * engine's transaction; the first answer counts. A failure undoes the creation of the task.
 */
public interface InboxSource {

    Optional<Waiting> describe(WaitingTask task);
}
