package io.countersign.engine.compliance;

import java.util.Optional;
import java.util.UUID;

/**
 * Something became of a draft of a pack. Published in the transaction in which it happened.
 *
 * @param draft id of the draft
 * @param version that it became when it was handed over; empty before
 * @param hash SHA-256 of its table
 * @param comment what was said about it; empty when nothing was
 */
public record RuleDraftChanged(
        UUID draft, Pack pack, Step step, Optional<String> version, String hash, Optional<String> comment) {

    /** What became of it. */
    public enum Step {
        CREATED,
        SAVED,
        DISCARDED,
        HANDED_OVER,
        RETURNED
    }
}
