package io.countersign.engine.audit.listen;

import static io.countersign.engine.audit.Entry.of;

import io.countersign.engine.identity.PersonId;
import io.countersign.engine.inbox.TaskHandedOver;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who gave whose task to whom, and why. */
@Component
class TaskRecording {

    private final Recorder recorder;

    TaskRecording(Recorder recorder) {
        this.recorder = recorder;
    }

    @Order(Ordered.HIGHEST_PRECEDENCE)
    @EventListener
    void on(TaskHandedOver event) {
        var entry = of("task.handed-over", "task", event.task().taskId())
                .with("people", event.to())
                .with("from", Optional.ofNullable(event.from()).map(PersonId::value))
                .with("reason", event.reason());
        var item = event.task().waiting().item();
        recorder.record(item == null ? entry : entry.on(item));
    }
}
