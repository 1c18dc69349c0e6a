package io.countersign.engine.review.camunda;

import io.countersign.engine.identity.Person;
import io.countersign.engine.inbox.OpenTask;
import io.countersign.engine.review.decision.ReviewTasks;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

@Component
class TaskCompletion implements ReviewTasks {

    private final TaskService tasks;

    TaskCompletion(TaskService tasks) {
        this.tasks = tasks;
    }

    @Override
    public void complete(OpenTask task, Person person) {
        if (task.assignee() == null) {
            tasks.claim(task.taskId(), person.id().value());
        }
        tasks.complete(task.taskId());
    }
}
