package io.countersign.engine.publication;

import io.countersign.engine.content.AccountId;
import io.countersign.engine.content.ContentHash;
import io.countersign.engine.content.ItemId;
import io.countersign.engine.content.SubmissionId;
import io.countersign.engine.content.VariantId;
import io.countersign.engine.content.VersionId;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The act and record of publishing one variant: one row of the ledger.
 *
 * @param key the network's name for the act, the same at every try
 * @param plannedAt when the row was written, to the microsecond
 * @param attempts calls of the network that were begun
 */
public record Publication(
        PublicationId id,
        Origin origin,
        AccountId account,
        String market,
        UUID key,
        Instant plannedAt,
        PublicationState state,
        int attempts,
        Optional<Problem> problem,
        Optional<Instant> nextTryAt,
        Optional<Copy> copy,
        Optional<Instant> takenDownAt) {

    /**
     * What is published: everything that made the row.
     *
     * @param hash of the version, as it was signed
     */
    public record Origin(
            SubmissionId submission,
            ItemId item,
            String itemName,
            VersionId version,
            VariantId variant,
            ContentHash hash,
            Instant slot) {}

    /** @param message what, which one, why, and what to do */
    public record Problem(Trouble kind, String message) {}

    /**
     * What the network has.
     *
     * @param remoteId empty when a person said that it is there
     * @param live false while the network still works on it
     */
    public record Copy(String remoteId, Optional<URI> permalink, Instant sentAt, boolean live) {}
}
