package io.countersign.engine.claim;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Which versions of claims to list, newest first; replaced ones are left out.
 *
 * @param text a part of the claim or of its evidence; empty for all
 * @param states empty for all
 * @param endsBefore only those whose last day is before the day
 * @param region one of those that the claim names
 */
public record ClaimSearch(
        String text,
        Set<ClaimState> states,
        Optional<String> region,
        Optional<LocalDate> endsBefore,
        Optional<Position> after,
        int limit) {

    public ClaimSearch {
        states = Set.copyOf(states);
    }

    /** A place in the list. */
    public record Position(Instant proposedAt, ClaimId id, int version) {

        public static Position of(Claim claim) {
            return new Position(claim.proposedAt(), claim.id(), claim.version());
        }
    }
}
