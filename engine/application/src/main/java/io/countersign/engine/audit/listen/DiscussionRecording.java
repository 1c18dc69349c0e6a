package io.countersign.engine.audit.listen;

import static io.countersign.engine.audit.Entry.of;

import io.countersign.engine.audit.Entry;
import io.countersign.engine.discussion.DiscussionThread;
import io.countersign.engine.discussion.RemarkRemoved;
import io.countersign.engine.discussion.RemarkWritten;
import io.countersign.engine.discussion.ThreadSettled;
import java.util.Locale;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** That something was said, changed, removed or settled, and by whom; not what, which may be taken back. */
@Component
class DiscussionRecording {

    private static final int FIRST = Ordered.HIGHEST_PRECEDENCE;

    private final Recorder recorder;

    DiscussionRecording(Recorder recorder) {
        this.recorder = recorder;
    }

    @Order(FIRST)
    @EventListener
    void on(RemarkWritten event) {
        record(event.kind().name().toLowerCase(Locale.ROOT), event.thread());
    }

    @Order(FIRST)
    @EventListener
    void on(RemarkRemoved event) {
        record("removed", event.thread());
    }

    @Order(FIRST)
    @EventListener
    void on(ThreadSettled event) {
        record(event.thread().isOpen() ? "reopened" : "resolved", event.thread());
    }

    private void record(String what, DiscussionThread thread) {
        Entry entry = of("discussion." + what, "thread", thread.id()).on(thread.item());
        recorder.record(entry.with("number", thread.number()).with("version", thread.version()));
    }
}
