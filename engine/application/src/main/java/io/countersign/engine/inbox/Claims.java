package io.countersign.engine.inbox;

/** Taking a task for oneself and giving it back, as the current person. */
public interface Claims {

    /** Takes the task, or keeps it if the person has it already. Problems: 403 barred, 404 not asked, 409 somebody else has it. */
    OpenTask claim(String taskId);

    /** Gives the task back to all who were asked. Problems: 403 not the assignee, 404 not asked, 409 nobody else was asked. */
    OpenTask unclaim(String taskId);
}
