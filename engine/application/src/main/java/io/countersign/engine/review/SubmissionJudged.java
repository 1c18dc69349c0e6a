package io.countersign.engine.review;

import io.countersign.engine.compliance.EvaluationId;
import io.countersign.engine.compliance.Moment;
import io.countersign.engine.compliance.Outcome;
import io.countersign.engine.content.Submission;
import java.util.List;
import java.util.Set;

/**
 * A submission was held against the rules. Published in the transaction that keeps the answer.
 *
 * @param permitted whether it goes on
 * @param closed country codes of markets that are taken out
 * @param message what stood in the way; empty for nothing
 */
public record SubmissionJudged(
        Submission submission,
        Moment moment,
        Outcome outcome,
        boolean permitted,
        Set<String> closed,
        List<EvaluationId> evaluations,
        String message) {

    public SubmissionJudged {
        closed = Set.copyOf(closed);
        evaluations = List.copyOf(evaluations);
    }
}
