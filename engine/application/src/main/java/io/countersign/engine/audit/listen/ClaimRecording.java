package io.countersign.engine.audit.listen;

import static io.countersign.engine.audit.Entry.of;

import io.countersign.engine.claim.ClaimChanged;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
class ClaimRecording {

    private final Recorder recorder;

    ClaimRecording(Recorder recorder) {
        this.recorder = recorder;
    }

    @Order(Ordered.HIGHEST_PRECEDENCE)
    @EventListener
    void on(ClaimChanged event) {
        var claim = event.claim();
        recorder.record(of("claim." + event.step(), "claim", claim.id())
                .with("version", claim.version())
                .with("text", claim.content().text())
                .with("regions", String.join(" ", claim.content().regions()))
                .with("until", claim.content().validUntil())
                .with("liveUses", event.liveUses())
                .with("reason", event.reason()));
    }
}
