package io.countersign.engine.audit.listen;

import static io.countersign.engine.audit.Entry.of;

import io.countersign.engine.audit.jdbc.AuditTable;
import io.countersign.engine.content.ItemErased;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Records keep who did what to which bytes, and when; what people wrote goes with the content. */
@Component
class ErasureRecording {

    /** Details in which words of the content, or about it, can stand. */
    private static final List<String> WORDS =
            List.of("comment", "message", "name", "permalink", "proof", "reason", "remoteId");

    private final AuditTable table;
    private final Recorder recorder;

    ErasureRecording(AuditTable table, Recorder recorder) {
        this.table = table;
        this.recorder = recorder;
    }

    @Order(Ordered.HIGHEST_PRECEDENCE)
    @EventListener
    void on(ItemErased event) {
        table.redact(event.item(), WORDS);
        var erasure = event.erasure();
        recorder.record(of("content.erased", "item", event.item())
                .on(event.item())
                .with("rule", erasure.rule())
                .with("reason", erasure.reason())
                .with("assets", erasure.assets().size())
                .with(
                        "versions",
                        event.versions().stream()
                                .map(version -> version.number() + " " + version.hash())
                                .collect(Collectors.joining(", "))));
    }
}
