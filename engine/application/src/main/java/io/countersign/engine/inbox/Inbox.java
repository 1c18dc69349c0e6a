package io.countersign.engine.inbox;

import io.countersign.engine.identity.Person;
import io.countersign.engine.identity.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What waits for whom, as of the current transaction. */
public interface Inbox {

    Optional<OpenTask> find(String taskId);

    /** The open task of a review, if it still waits. */
    Optional<OpenTask> findByReview(UUID review);

    /** The open tasks of a publication: to repair it, to reconnect its account or to look after its outcome. */
    List<OpenTask> findByPublication(UUID publication);

    /** The open task that asks what becomes of a claim of the library. */
    Optional<OpenTask> findByClaim(UUID claim);

    /** Whether the task is open and {@link OpenTask#mayBeWorkedOnBy the person may work on it}; false for unknown ids. */
    boolean mayAct(String taskId, PersonId person);

    /** Everybody who may work on the task now; nobody when it is gone. */
    List<Person> whoMayAct(String taskId);

    /** Publishes {@link TaskReminder} if the task is still open. */
    void remind(String taskId);
}
