package io.countersign.engine.inbox;

import io.countersign.engine.identity.Person;
import io.countersign.engine.identity.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A user task that is still open.
 *
 * @param assignee who has taken it, or was asked alone
 * @param dueAt when it must be done
 */
public record OpenTask(
        String taskId,
        Waiting waiting,
        Candidates candidates,
        @Nullable PersonId assignee,
        @Nullable Instant dueAt,
        Instant createdAt) {

    /** Whether the person is active, was asked, is not barred, and nobody else has taken the task. */
    public boolean mayBeWorkedOnBy(Person person) {
        return person.active()
                && !waiting.barred().contains(person.id())
                && (assignee == null ? candidates.include(person) : assignee.equals(person.id()));
    }
}
