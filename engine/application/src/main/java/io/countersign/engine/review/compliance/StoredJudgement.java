package io.countersign.engine.review.compliance;

import io.countersign.engine.compliance.EvaluationId;
import io.countersign.engine.compliance.Moment;
import io.countersign.engine.compliance.Outcome;
import io.countersign.engine.compliance.OverrideId;
import io.countersign.engine.content.SubmissionId;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * What the rules came to at one moment, as it was written then.
 *
 * @param permitted whether the submission could go on
 * @param route what the table {@code route} says of it, e.g. {@code standard}; empty when there is no such table
 * @param closed markets that were taken out
 * @param message for the author; empty when nothing stood in the way
 */
public record StoredJudgement(
        SubmissionId submission,
        Moment moment,
        Instant at,
        Outcome outcome,
        boolean permitted,
        String route,
        Set<String> closed,
        List<EvaluationId> evaluations,
        List<OverrideId> overrides,
        String message) {

    public StoredJudgement {
        closed = Set.copyOf(closed);
        evaluations = List.copyOf(evaluations);
        overrides = List.copyOf(overrides);
    }
}
