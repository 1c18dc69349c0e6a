package io.countersign.engine.compliance.evaluation;

import io.countersign.engine.compliance.Confidence;
import io.countersign.engine.compliance.Effect;
import io.countersign.engine.compliance.RowStatus;
import java.util.List;

/**
 * What a row of an obligations table says when it fires.
 *
 * @param row 1 for the first of its table
 * @param codes without {@code EVIDENCE}
 */
public record Obligation(
        int row,
        String ruleId,
        Effect effect,
        List<String> codes,
        int severity,
        RowStatus status,
        Confidence confidence,
        String requirement,
        String source,
        List<String> suppresses) {

    static final String EVIDENCE = "EVIDENCE";

    boolean isEnforced() {
        return status == RowStatus.ENFORCING;
    }

    boolean isAdvisory() {
        return status == RowStatus.ADVISORY;
    }

    boolean asksForTexts() {
        return effect == Effect.REQ || effect == Effect.SUBST;
    }
}
