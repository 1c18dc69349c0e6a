package io.countersign.engine.compliance;

import java.time.Instant;
import java.util.Optional;

/**
 * An evaluation as it was stored.
 *
 * @param facts empty when they were erased after the content's retention
 * @param result canonical JSON (RFC 8785) of the answer, byte for byte as it was computed then
 * @param resultHash SHA-256 of the result, in hexadecimal
 */
public record RememberedEvaluation(
        EvaluationId id,
        Subject subject,
        Moment moment,
        Instant at,
        Optional<Facts> facts,
        RuleSetId ruleSet,
        String result,
        String resultHash) {}
