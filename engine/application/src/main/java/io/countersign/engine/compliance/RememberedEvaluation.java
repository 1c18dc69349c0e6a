package io.countersign.engine.compliance;

import java.time.Instant;

/**
 * An evaluation as it was stored.
 *
 * @param result canonical JSON (RFC 8785) of the answer, byte for byte as it was computed then
 * @param resultHash SHA-256 of the result, in hexadecimal
 */
public record RememberedEvaluation(
        EvaluationId id,
        Subject subject,
        Moment moment,
        Instant at,
        Facts facts,
        RuleSetId ruleSet,
        String result,
        String resultHash) {}
