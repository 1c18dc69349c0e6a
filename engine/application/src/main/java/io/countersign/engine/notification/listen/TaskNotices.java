package io.countersign.engine.notification.listen;

import io.countersign.engine.inbox.EntryKind;
import io.countersign.engine.inbox.OpenTask;
import io.countersign.engine.inbox.TaskReminder;
import io.countersign.engine.inbox.TaskWaiting;
import io.countersign.engine.notification.Notice;
import io.countersign.engine.notification.NoticeEvent;
import io.countersign.engine.notification.NoticeFacts;
import io.countersign.engine.notification.relay.Outbox;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tasks are told to whoever can act on them. A slot to be chosen is told as the missed slot that it follows from, rules to
 * be released as their handover, with the words of whoever asks.
 */
@Component
class TaskNotices {

    private static final Set<EntryKind> TOLD_OTHERWISE = Set.of(EntryKind.CHOOSE_SLOT, EntryKind.RULE_RELEASE);

    private final Outbox outbox;

    TaskNotices(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void on(TaskWaiting event) {
        if (!TOLD_OTHERWISE.contains(event.task().waiting().kind())) {
            outbox.append(notice(NoticeEvent.TASK_WAITING, event.task().taskId(), event.task()));
        }
    }

    /** Once for each time that it is due. */
    @EventListener
    void on(TaskReminder event) {
        var key = event.task().taskId() + " " + event.task().dueAt();
        outbox.append(notice(NoticeEvent.TASK_REMINDER, key, event.task()));
    }

    private static Notice notice(NoticeEvent kind, String key, OpenTask task) {
        var waiting = task.waiting();
        var facts = new NoticeFacts(
                waiting.title(),
                waiting.item(),
                waiting.version(),
                waiting.kind().name(),
                waiting.role(),
                waiting.market(),
                task.dueAt(),
                waiting.requester(),
                null,
                List.of());
        return new Notice(kind, key, task.taskId(), null, Set.of(), facts);
    }
}
