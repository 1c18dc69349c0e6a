package io.countersign.engine.claim.web;

import io.countersign.engine.claim.ClaimUse;
import java.time.Instant;
import java.util.UUID;

/** A live post in which a claim stands. */
record UseAnswer(
        int claimVersion,
        UUID submission,
        UUID variant,
        UUID item,
        String itemName,
        int version,
        String market,
        String words,
        Instant submittedAt) {

    static UseAnswer of(ClaimUse use) {
        return new UseAnswer(
                use.claimVersion(),
                use.submission().value(),
                use.variant().value(),
                use.item().value(),
                use.itemName(),
                use.version(),
                use.market(),
                use.words(),
                use.at());
    }
}
