package io.countersign.engine.audit.listen;

import static io.countersign.engine.audit.Entry.of;

import io.countersign.engine.audit.Entry;
import io.countersign.engine.retention.LegalHold.Lifting;
import io.countersign.engine.retention.LegalHoldChanged;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
class HoldRecording {

    private final Recorder recorder;

    HoldRecording(Recorder recorder) {
        this.recorder = recorder;
    }

    @Order(Ordered.HIGHEST_PRECEDENCE)
    @EventListener
    void on(LegalHoldChanged event) {
        var hold = event.hold();
        Entry entry = of(hold.lifting().isEmpty() ? "legal-hold.placed" : "legal-hold.lifted", "legal-hold", hold.id())
                .with("campaign", hold.campaign())
                .with("reason", hold.lifting().map(Lifting::reason).orElse(hold.reason()));
        recorder.record(hold.item().map(entry::on).orElse(entry));
    }
}
