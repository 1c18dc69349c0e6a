package io.countersign.engine.audit.listen;

import static io.countersign.engine.audit.Entry.of;

import io.countersign.engine.content.CampaignCreated;
import io.countersign.engine.content.DifferenceExplained;
import io.countersign.engine.content.DraftSaved;
import io.countersign.engine.content.ItemCopied;
import io.countersign.engine.content.ItemCreated;
import io.countersign.engine.content.ItemDeleted;
import io.countersign.engine.content.Slot;
import io.countersign.engine.content.SlotChosen;
import io.countersign.engine.content.SubmissionReplaced;
import io.countersign.engine.content.SubmissionStarted;
import io.countersign.engine.content.SubmissionStateChanged;
import io.countersign.engine.content.SubmissionWithdrawn;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Listens before everybody else, so that causes stand before what follows from them. */
@Component
class ContentRecording {

    private static final int FIRST = Ordered.HIGHEST_PRECEDENCE;
    private static final String SUBMISSION = "submission";

    private final Recorder recorder;

    ContentRecording(Recorder recorder) {
        this.recorder = recorder;
    }

    @Order(FIRST)
    @EventListener
    void on(CampaignCreated event) {
        recorder.record(of("campaign.created", "campaign", event.campaign()).with("name", event.name()));
    }

    @Order(FIRST)
    @EventListener
    void on(ItemCreated event) {
        recorder.record(
                of("content.created", "item", event.item()).on(event.item()).with("name", event.name()));
    }

    @Order(FIRST)
    @EventListener
    void on(ItemCopied event) {
        recorder.record(
                of("content.copied", "item", event.item()).on(event.item()).with("from", event.from()));
    }

    @Order(FIRST)
    @EventListener
    void on(ItemDeleted event) {
        recorder.record(
                of("content.deleted", "item", event.item()).on(event.item()).with("name", event.name()));
    }

    @Order(FIRST)
    @EventListener
    void on(DraftSaved event) {
        var saved = event.saved();
        recorder.record(of("content.saved", "item", saved.item())
                .on(saved.item())
                .with("name", saved.draft().name())
                .with("tag", saved.tag().value()));
    }

    @Order(FIRST)
    @EventListener
    void on(SubmissionStarted event) {
        var submission = event.submission();
        recorder.record(of("content.submitted", SUBMISSION, submission.id())
                .on(submission)
                .with("slot", written(submission.slot()))
                .with("comment", submission.comment()));
    }

    @Order(FIRST)
    @EventListener
    void on(DifferenceExplained event) {
        recorder.record(of(
                        "content.difference-explained",
                        SUBMISSION,
                        event.submission().id())
                .on(event.submission())
                .with("reason", event.reason()));
    }

    @Order(FIRST)
    @EventListener
    void on(SubmissionReplaced event) {
        recorder.record(of("content.replaced", SUBMISSION, event.submission().id())
                .on(event.submission())
                .with("by", event.by()));
    }

    @Order(FIRST)
    @EventListener
    void on(SubmissionWithdrawn event) {
        recorder.record(of("content.withdrawn", SUBMISSION, event.submission().id())
                .on(event.submission())
                .with("reason", event.reason()));
    }

    @Order(FIRST)
    @EventListener
    void on(SlotChosen event) {
        recorder.record(of("content.slot-chosen", SUBMISSION, event.submission().id())
                .on(event.submission())
                .with("before", written(event.before()))
                .with("slot", written(event.submission().slot())));
    }

    @Order(FIRST)
    @EventListener
    void on(SubmissionStateChanged event) {
        recorder.record(of(
                        "content.became." + event.to(),
                        SUBMISSION,
                        event.submission().id())
                .on(event.submission())
                .with("from", event.from())
                .with("reason", event.reason()));
    }

    private static String written(Slot slot) {
        return slot.at().toString().replace('T', ' ') + " " + slot.zone();
    }
}
