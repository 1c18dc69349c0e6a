package io.countersign.engine.publication;

import io.countersign.engine.content.Versions;
import io.countersign.engine.inbox.EntryKind;
import io.countersign.engine.inbox.InboxSource;
import io.countersign.engine.inbox.Waiting;
import io.countersign.engine.inbox.WaitingTask;
import io.countersign.engine.publication.jdbc.Ledger;
import io.countersign.process.ContentReview.UserTask;
import io.countersign.process.TakeDownByHand;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Says what the tasks that repair a publication are about. */
@Component
class PublicationInbox implements InboxSource {

    private static final Map<String, EntryKind> KINDS = Map.of(
            UserTask.REPAIR_PUBLICATION, EntryKind.REPAIR,
            UserTask.RECONNECT_ACCOUNT, EntryKind.RECONNECT,
            UserTask.CHECK_OUTCOME, EntryKind.CHECK_OUTCOME,
            TakeDownByHand.UserTask.DELETE_POST, EntryKind.TAKE_DOWN);

    private final Ledger ledger;
    private final Versions versions;

    PublicationInbox(Ledger ledger, Versions versions) {
        this.ledger = ledger;
        this.versions = versions;
    }

    @Override
    public Optional<Waiting> describe(WaitingTask task) {
        EntryKind kind = KINDS.get(task.taskKey());
        return kind == null || task.publicationId() == null
                ? Optional.empty()
                : Optional.of(waiting(kind, ledger.get(new PublicationId(task.publicationId()))));
    }

    private Waiting waiting(EntryKind kind, Publication publication) {
        Publication.Origin origin = publication.origin();
        return new Waiting(
                kind,
                origin.itemName(),
                origin.item(),
                origin.submission(),
                null,
                publication.id().value(),
                null,
                null,
                versions.get(origin.version()).number(),
                null,
                publication.market(),
                List.of(publication.account()),
                null,
                null,
                Set.of());
    }
}
