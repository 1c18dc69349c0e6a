package io.countersign.engine.content;

import io.countersign.engine.identity.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * A version sent into a flow.
 *
 * @param version the version's number
 * @param slot the effective slot; it differs from the version's only after a missed slot
 * @param comment what the author told the approvers
 * @param reason of a withdrawal, return or rejection
 * @param publishingSince when the first network could be called; from then on it can be neither withdrawn nor replaced
 */
public record Submission(
        SubmissionId id,
        ItemId item,
        String itemName,
        int version,
        VersionId versionId,
        ContentHash hash,
        SubmissionState state,
        PersonId author,
        Instant submittedAt,
        Slot slot,
        Optional<String> comment,
        Optional<String> reason,
        Optional<Instant> publishingSince) {

    public boolean isOpen() {
        return state.isOpen();
    }

    /** Whether it can still be withdrawn or replaced. */
    public boolean isHeldByItsAuthor() {
        return state.isOpen() && publishingSince.isEmpty();
    }
}
