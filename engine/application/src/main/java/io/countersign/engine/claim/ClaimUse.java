package io.countersign.engine.claim;

import io.countersign.engine.content.ItemId;
import io.countersign.engine.content.SubmissionId;
import io.countersign.engine.content.VariantId;
import java.time.Instant;

/**
 * A variant of a submission in which the words of a claim stand.
 *
 * @param claimVersion the version whose words were found
 * @param version the content's version
 * @param market as in the variant
 * @param words as the content writes them
 * @param at when it was submitted
 */
public record ClaimUse(
        ClaimId claim,
        int claimVersion,
        SubmissionId submission,
        VariantId variant,
        ItemId item,
        String itemName,
        int version,
        String market,
        String words,
        Instant at) {

    /** A place in the list, which is newest first. */
    public record Position(Instant at, SubmissionId submission, VariantId variant) {

        public static Position of(ClaimUse use) {
            return new Position(use.at(), use.submission(), use.variant());
        }
    }
}
