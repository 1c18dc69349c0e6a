package io.countersign.engine.review;

import io.countersign.engine.content.ItemId;
import io.countersign.engine.content.SubmissionId;
import io.countersign.engine.identity.PersonId;
import java.time.Instant;

/**
 * Content that is live and that the rules would not let out today.
 *
 * @param market of which the rule speaks
 * @param why in words, with what to do
 * @param since when a nightly run found it first
 */
public record LiveFinding(
        SubmissionId submission,
        ItemId item,
        String itemName,
        PersonId author,
        String market,
        String rule,
        String pack,
        int severity,
        String why,
        Instant since,
        Instant seenAt) {}
