package io.countersign.engine.workflow.camunda;

import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** The open tasks that the engine lets the person who is acting read. */
@Component
public class ReadableTasks {

    private final TaskService tasks;

    ReadableTasks(TaskService tasks) {
        this.tasks = tasks;
    }

    public boolean has(String taskId) {
        return tasks.createTaskQuery().taskId(taskId).count() > 0;
    }
}
