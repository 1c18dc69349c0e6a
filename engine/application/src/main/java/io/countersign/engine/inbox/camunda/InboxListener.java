package io.countersign.engine.inbox.camunda;

import io.countersign.engine.identity.PersonId;
import io.countersign.engine.inbox.Candidates;
import io.countersign.engine.inbox.EntryKind;
import io.countersign.engine.inbox.InboxSource;
import io.countersign.engine.inbox.OpenTask;
import io.countersign.engine.inbox.TaskChanged;
import io.countersign.engine.inbox.TaskGone;
import io.countersign.engine.inbox.TaskWaiting;
import io.countersign.engine.inbox.Waiting;
import io.countersign.engine.inbox.WaitingTask;
import io.countersign.engine.inbox.jdbc.InboxTable;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps the inbox in step with the engine's tasks, in the engine's transaction. */
@Component
class InboxListener implements TaskListener {

    private final InboxTable table;
    private final HiddenTasks hidden;
    private final ObjectProvider<InboxSource> sources;
    private final ApplicationEventPublisher events;

    InboxListener(
            InboxTable table,
            HiddenTasks hidden,
            ObjectProvider<InboxSource> sources,
            ApplicationEventPublisher events) {
        this.table = table;
        this.hidden = hidden;
        this.sources = sources;
        this.events = events;
    }

    @Override
    public void notify(DelegateTask task) {
        switch (task.getEventName()) {
            case EVENTNAME_CREATE -> created(task);
            case EVENTNAME_UPDATE -> updated(task);
            default -> gone(task.getId());
        }
    }

    private void created(DelegateTask task) {
        OpenTask open = new OpenTask(
                task.getId(),
                describe(EngineTask.waiting(task)),
                EngineTask.candidates(task),
                EngineTask.assignee(task),
                instant(task.getDueDate()),
                task.getCreateTime().toInstant());
        table.insert(open);
        hidden.hide(open.taskId(), open.candidates(), open.waiting().barred());
        events.publishEvent(new TaskWaiting(open));
    }

    private Waiting describe(WaitingTask task) {
        return sources.orderedStream()
                .flatMap(source -> source.describe(task).stream())
                .findFirst()
                .orElseGet(() -> plain(task));
    }

    private static Waiting plain(WaitingTask task) {
        return new Waiting(
                EntryKind.TASK,
                task.name(),
                null,
                task.submissionId(),
                task.reviewId(),
                task.publicationId(),
                task.claimId(),
                task.ruleDraftId(),
                null,
                null,
                null,
                List.of(),
                null,
                null,
                Set.of());
    }

    private void updated(DelegateTask task) {
        table.find(task.getId()).ifPresent(before -> {
            Candidates candidates = EngineTask.candidates(task);
            PersonId assignee = EngineTask.assignee(task);
            Instant dueAt = instant(task.getDueDate());
            boolean asksOthers = !candidates.equals(before.candidates());
            if (table.update(task.getId(), candidates, assignee, dueAt)) {
                var open =
                        new OpenTask(task.getId(), before.waiting(), candidates, assignee, dueAt, before.createdAt());
                if (asksOthers) {
                    hidden.hide(task.getId(), candidates, before.waiting().barred());
                }
                events.publishEvent(asksOthers ? new TaskWaiting(open) : new TaskChanged(open));
            }
        });
    }

    private void gone(String taskId) {
        table.delete(taskId).map(TaskGone::new).ifPresent(events::publishEvent);
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}
