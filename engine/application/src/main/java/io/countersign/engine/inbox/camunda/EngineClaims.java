package io.countersign.engine.inbox.camunda;

import io.countersign.engine.identity.CurrentPerson;
import io.countersign.engine.identity.Person;
import io.countersign.engine.inbox.Claims;
import io.countersign.engine.inbox.OpenTask;
import io.countersign.engine.inbox.jdbc.InboxTable;
import io.countersign.engine.problem.ProblemException;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The engine decides who may take a task; this says it in the product's words. */
@Component
class EngineClaims implements Claims {

    private final TaskService tasks;
    private final InboxTable table;
    private final CurrentPerson current;

    EngineClaims(TaskService tasks, InboxTable table, CurrentPerson current) {
        this.tasks = tasks;
        this.table = table;
        this.current = current;
    }

    @Override
    @Transactional
    public OpenTask claim(String taskId) {
        Person me = current.get();
        OpenTask task = visible(taskId, me);
        if (me.id().equals(task.assignee())) {
            return task;
        }
        if (task.waiting().barred().contains(me.id())) {
            throw barred();
        }
        try {
            tasks.claim(taskId, me.id().value());
        } catch (TaskAlreadyClaimedException taken) {
            throw ProblemException.conflict("ALREADY_CLAIMED", "Somebody else has taken this task. Choose another.");
        } catch (AuthorizationException refused) {
            throw barred();
        }
        return table.find(taskId).orElseThrow(() -> ProblemException.notFound("Task", taskId));
    }

    @Override
    @Transactional
    public OpenTask unclaim(String taskId) {
        Person me = current.get();
        OpenTask task = visible(taskId, me);
        if (!me.id().equals(task.assignee())) {
            throw ProblemException.forbidden("NOT_YOURS", "Only the person who took this task can give it back.");
        }
        if (task.candidates().people().isEmpty() && task.candidates().groups().isEmpty()) {
            throw ProblemException.conflict(
                    "NOBODY_ELSE_ASKED", "You alone were asked, so nobody could take it instead.");
        }
        tasks.setAssignee(taskId, null);
        return table.find(taskId).orElseThrow(() -> ProblemException.notFound("Task", taskId));
    }

    /** A person who was never asked does not learn that the task exists. */
    private OpenTask visible(String taskId, Person me) {
        return table.find(taskId)
                .filter(task ->
                        me.id().equals(task.assignee()) || task.candidates().include(me))
                .orElseThrow(() -> ProblemException.notFound("Task", taskId));
    }

    private static ProblemException barred() {
        return ProblemException.forbidden(
                "FOUR_EYES",
                "You worked on this content yourself or have signed it already, so somebody else must decide.");
    }
}
