package io.countersign.engine.claim;

import io.countersign.engine.identity.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * One version of a claim. Its content never changes.
 *
 * @param version 1 for a claim's first
 * @param acceptedBy another person than the one who proposed it; empty until then
 * @param reason why it was withdrawn
 */
public record Claim(
        ClaimId id,
        int version,
        ClaimState state,
        ClaimContent content,
        PersonId proposedBy,
        Instant proposedAt,
        Optional<PersonId> acceptedBy,
        Optional<Instant> acceptedAt,
        Optional<String> reason) {}
