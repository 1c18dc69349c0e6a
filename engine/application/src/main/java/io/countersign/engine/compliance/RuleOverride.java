package io.countersign.engine.compliance;

import io.countersign.engine.identity.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * A rule set aside for one item or campaign, or the request to do so.
 *
 * @param severity of the rule when it was asked
 * @param until when it ends by itself
 * @param decidedBy who confirmed or refused it
 * @param answer what was said then; may be empty
 * @param revokedBy who took it back
 */
public record RuleOverride(
        OverrideId id,
        String rule,
        OverrideScope scope,
        int severity,
        String reason,
        OverrideState state,
        PersonId askedBy,
        Instant askedAt,
        Instant until,
        Optional<PersonId> decidedBy,
        Optional<Instant> decidedAt,
        String answer,
        Optional<PersonId> revokedBy,
        Optional<Instant> revokedAt) {

    /** Whether the rule is set aside at that moment. */
    public boolean holds(Instant at) {
        return state == OverrideState.CONFIRMED && at.isBefore(until);
    }
}
