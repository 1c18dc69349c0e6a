package io.countersign.engine.inbox;

import io.countersign.engine.identity.Person;
import io.countersign.engine.identity.PersonId;
import java.util.List;

/** Giving a task to a particular colleague, as the current person: one who was asked, or a platform admin. */
public interface Handovers {

    /** Who could get it: active, asked, and not barred by having worked on it; by name. Problems: 404 not asked. */
    List<Person> eligible(String taskId);

    /**
     * Gives the task to somebody who could get it, whoever has it now, and remembers why.
     *
     * @throws io.countersign.engine.problem.ProblemException 404 not asked, 409 the other cannot get it
     */
    OpenTask handOver(String taskId, PersonId to, String reason);
}
