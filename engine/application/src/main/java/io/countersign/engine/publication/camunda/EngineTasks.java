package io.countersign.engine.publication.camunda;

import io.countersign.engine.identity.Acting;
import io.countersign.engine.identity.PersonId;
import java.util.Collection;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.externaltask.ExternalTask;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What publication does to the engine's tasks, in the caller's transaction. */
@Component
public class EngineTasks {

    private final ExternalTaskService externalTasks;
    private final TaskService tasks;
    private final Acting acting;

    EngineTasks(@Lazy ExternalTaskService externalTasks, @Lazy TaskService tasks, Acting acting) {
        this.externalTasks = externalTasks;
        this.tasks = tasks;
        this.acting = acting;
    }

    /** Lets external tasks that wait, or that became incidents, be run at once. Unknown ones are passed over. */
    public void wake(Collection<String> ids) {
        acting.runAsSystem("wake publications", () -> ids.forEach(this::wake));
    }

    private void wake(String id) {
        ExternalTask task =
                externalTasks.createExternalTaskQuery().externalTaskId(id).singleResult();
        if (task == null) {
            return;
        }
        if (Integer.valueOf(0).equals(task.getRetries())) {
            externalTasks.setRetries(id, 1);
        }
        if (task.getWorkerId() != null) {
            externalTasks.unlock(id);
        }
    }

    /** Completes a user task in a person's name, whose right to do so was checked. */
    public void complete(String taskId, PersonId person) {
        acting.runAsSystem("complete a repair", () -> {
            tasks.setAssignee(taskId, person.value());
            tasks.complete(taskId);
        });
    }
}
