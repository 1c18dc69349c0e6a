package io.countersign.engine.notification.listen;

import io.countersign.engine.discussion.RemarkRemoved;
import io.countersign.engine.discussion.RemarkWritten;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.identity.PublicAddress;
import io.countersign.engine.notification.Notice;
import io.countersign.engine.notification.NoticeEvent;
import io.countersign.engine.notification.NoticeFacts;
import io.countersign.engine.notification.jdbc.RemovedRemarks;
import io.countersign.engine.notification.relay.Outbox;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever is named in a remark, and an item's author of every new thread. Nobody hears of own words. */
@Component
class RemarkNotices {

    private final Outbox outbox;
    private final RemovedRemarks removed;
    private final PublicAddress address;

    RemarkNotices(Outbox outbox, RemovedRemarks removed, PublicAddress address) {
        this.outbox = outbox;
        this.removed = removed;
        this.address = address;
    }

    @EventListener
    void on(RemarkWritten event) {
        var remark = event.remark();
        // An edit can name others, who are told; those who were named before are not told again.
        var key = remark.id() + "/" + remark.edits();
        if (!event.mentioned().isEmpty()) {
            outbox.append(Notice.to(event.mentioned(), NoticeEvent.MENTIONED, key, facts(event)));
        }
        PersonId author = event.item().author();
        if (event.kind() == RemarkWritten.Kind.OPENED
                && !author.equals(remark.author())
                && !event.mentioned().contains(author)) {
            outbox.append(Notice.to(Set.of(author), NoticeEvent.REMARKED, key, facts(event)));
        }
    }

    /** What was taken back is not told any more, and what was told is not kept. */
    @EventListener
    void on(RemarkRemoved event) {
        removed.empty(event.remark().id().value());
    }

    private NoticeFacts facts(RemarkWritten event) {
        var thread = event.thread();
        var page = address.resolve("/workspace/content/%s?thread=%s".formatted(thread.item(), thread.id()));
        return NoticeFacts.about(event.item().name(), thread.item(), thread.version())
                .saidBy(event.remark().author(), event.remark().words())
                .seenAt(List.of(new NoticeFacts.Link(event.item().name(), page)));
    }
}
