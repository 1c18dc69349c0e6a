package io.countersign.engine.review.plan;

import io.countersign.engine.content.ContentHash;
import io.countersign.engine.content.ItemId;
import io.countersign.engine.content.SubmissionId;
import io.countersign.engine.content.VersionId;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.review.Risk;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What was planned for a submission when it began; its reviews belong to it.
 *
 * @param version the version's number
 * @param measuredBy the version by which a correction was measured that takes the short path; empty on the full path
 * @param barred the author and everybody who edited the version
 */
public record Plan(
        SubmissionId submission,
        ItemId item,
        VersionId versionId,
        int version,
        ContentHash hash,
        PersonId author,
        Set<PersonId> barred,
        Risk risk,
        List<String> riskReasons,
        Optional<VersionId> measuredBy,
        Instant plannedAt) {

    public Plan {
        barred = Set.copyOf(barred);
        riskReasons = List.copyOf(riskReasons);
    }
}
