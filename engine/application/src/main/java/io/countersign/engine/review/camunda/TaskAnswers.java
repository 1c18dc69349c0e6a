package io.countersign.engine.review.camunda;

import java.util.Map;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

/** What a form shows, and what is done with what a person filled in. */
interface TaskAnswers {

    /** Texts by the form's keys; read anew each time and never kept in the engine. */
    Map<String, String> shown(TaskEntity task);

    /**
     * Records the answer. Nothing of it becomes a process variable.
     *
     * @throws io.countersign.engine.problem.ProblemException when it cannot be accepted
     */
    void accept(TaskEntity task, FormAnswer answer);
}
