package io.countersign.engine.audit.listen;

import static io.countersign.engine.audit.Entry.of;

import io.countersign.engine.workflow.IncidentRetried;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who had what tried again. */
@Component
class IncidentRecording {

    private final Recorder recorder;

    IncidentRecording(Recorder recorder) {
        this.recorder = recorder;
    }

    @Order(Ordered.HIGHEST_PRECEDENCE)
    @EventListener
    void on(IncidentRetried event) {
        var incident = event.incident();
        recorder.record(of("incident.retried", "incident", incident.id())
                .with("kind", incident.kind())
                .with("element", Optional.ofNullable(incident.element()))
                .with("process", Optional.ofNullable(incident.businessKey())));
    }
}
