package io.countersign.engine.publication.web;

import io.countersign.engine.language.Spoken;
import io.countersign.engine.publication.Publication;
import io.countersign.engine.publication.PublicationState;
import io.countersign.engine.publication.Trouble;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A publication as people see it. */
record PublicationJson(
        UUID id,
        UUID submission,
        UUID item,
        String itemName,
        UUID variant,
        UUID account,
        String market,
        PublicationState state,
        int attempts,
        @Nullable Trouble failure,
        @Spoken @Nullable String message,
        @Nullable Instant nextTryAt,
        @Nullable String remoteId,
        @Nullable String permalink,
        @Nullable Instant sentAt,
        @Nullable Instant takenDownAt,
        @Nullable PersonRef owner,
        boolean mayRepair,
        boolean mayTakeDown,
        @Nullable TakeDownJson takeDown) {

    /** @param owner who has to act; null when nobody has */
    static PublicationJson of(
            Publication publication,
            @Nullable PersonRef owner,
            boolean mayRepair,
            boolean mayTakeDown,
            @Nullable TakeDownJson takeDown) {
        Publication.Origin origin = publication.origin();
        return new PublicationJson(
                publication.id().value(),
                origin.submission().value(),
                origin.item().value(),
                origin.itemName(),
                origin.variant().value(),
                publication.account().value(),
                publication.market(),
                publication.state(),
                publication.attempts(),
                publication.problem().map(Publication.Problem::kind).orElse(null),
                publication.problem().map(Publication.Problem::message).orElse(null),
                publication.nextTryAt().orElse(null),
                publication.copy().map(Publication.Copy::remoteId).orElse(null),
                publication
                        .copy()
                        .flatMap(Publication.Copy::permalink)
                        .map(Object::toString)
                        .orElse(null),
                publication.copy().map(Publication.Copy::sentAt).orElse(null),
                publication.takenDownAt().orElse(null),
                owner,
                mayRepair,
                mayTakeDown,
                takeDown);
    }
}
