package io.countersign.engine.claim;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What becomes of a claim that has lapsed.
 *
 * @param until its new last day, when it is renewed
 * @param reason what the person wrote
 */
public record Recertification(Choice choice, Optional<LocalDate> until, String reason) {

    /** What can be chosen. */
    public enum Choice {
        RENEW,
        CONTENT_CORRECTED,
        WITHDRAW
    }
}
