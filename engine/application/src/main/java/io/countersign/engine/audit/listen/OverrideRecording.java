package io.countersign.engine.audit.listen;

import static io.countersign.engine.audit.Entry.of;

import io.countersign.engine.compliance.OverrideChanged;
import io.countersign.engine.compliance.OverrideScope;
import io.countersign.engine.content.ItemId;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
class OverrideRecording {

    private final Recorder recorder;

    OverrideRecording(Recorder recorder) {
        this.recorder = recorder;
    }

    @Order(Ordered.HIGHEST_PRECEDENCE)
    @EventListener
    void on(OverrideChanged event) {
        var override = event.override();
        var entry = of("override." + override.state(), "override", override.id())
                .with("rule", override.rule())
                .with("scope", override.scope().kind() + " " + override.scope().id())
                .with("severity", override.severity())
                .with("reason", override.reason())
                .with("until", override.until())
                .with("comment", override.answer());
        recorder.record(
                override.scope().kind() == OverrideScope.Kind.ITEM
                        ? entry.on(new ItemId(UUID.fromString(override.scope().id())))
                        : entry);
    }
}
