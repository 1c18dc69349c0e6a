package io.countersign.engine.inbox.camunda;

import io.countersign.engine.identity.Acting;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.inbox.Barring;
import io.countersign.engine.inbox.Inbox;
import io.countersign.engine.inbox.OpenTask;
import io.countersign.engine.inbox.jdbc.InboxTable;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
class EngineBarring implements Barring {

    private final Inbox inbox;
    private final InboxTable table;
    private final HiddenTasks hidden;
    private final ObjectProvider<TaskService> tasks;
    private final Acting acting;

    EngineBarring(Inbox inbox, InboxTable table, HiddenTasks hidden, ObjectProvider<TaskService> tasks, Acting acting) {
        this.inbox = inbox;
        this.table = table;
        this.hidden = hidden;
        this.tasks = tasks;
        this.acting = acting;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void bar(UUID review, PersonId person) {
        inbox.findByReview(review)
                .filter(task -> !task.waiting().barred().contains(person))
                .ifPresent(task -> bar(task, person));
    }

    private void bar(OpenTask task, PersonId person) {
        table.bar(task.taskId(), person);
        hidden.hide(task.taskId(), task.candidates(), Set.of(person));
        if (person.equals(task.assignee())) {
            acting.runAsSystem("give a task back that its assignee may not do any more", () -> tasks.getObject()
                    .setAssignee(task.taskId(), null));
        }
    }
}
