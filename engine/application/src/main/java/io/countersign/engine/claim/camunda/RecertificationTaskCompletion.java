package io.countersign.engine.claim.camunda;

import io.countersign.engine.claim.library.RecertificationCompletion;
import io.countersign.engine.identity.Person;
import io.countersign.engine.inbox.OpenTask;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

@Component
class RecertificationTaskCompletion implements RecertificationCompletion {

    private final TaskService tasks;

    RecertificationTaskCompletion(TaskService tasks) {
        this.tasks = tasks;
    }

    @Override
    public void complete(OpenTask task, Person by) {
        if (task.assignee() == null) {
            tasks.claim(task.taskId(), by.id().value());
        }
        tasks.complete(task.taskId());
    }
}
