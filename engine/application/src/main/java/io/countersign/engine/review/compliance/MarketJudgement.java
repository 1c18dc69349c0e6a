package io.countersign.engine.review.compliance;

import io.countersign.engine.compliance.Effect;
import io.countersign.engine.compliance.Finding;
import io.countersign.engine.compliance.Outcome;
import io.countersign.engine.compliance.UnknownFact;
import java.util.List;

/**
 * What follows for one market, overrides included.
 *
 * @param outcome before anybody has approved
 * @param findings rules that fired, those that are set aside left out
 * @param overridden rules that fired and are set aside
 * @param missing codes
 * @param needs who must approve
 */
public record MarketJudgement(
        String market,
        Outcome outcome,
        List<Finding> findings,
        List<Finding> overridden,
        List<Finding> warnings,
        List<String> missing,
        List<UnknownFact> unknown,
        List<Need> needs) {

    public MarketJudgement {
        findings = List.copyOf(findings);
        overridden = List.copyOf(overridden);
        warnings = List.copyOf(warnings);
        missing = List.copyOf(missing);
        unknown = List.copyOf(unknown);
        needs = List.copyOf(needs);
    }

    /** Whether a ban takes it out. */
    public boolean isClosed() {
        return outcome == Outcome.PROHIBITED;
    }

    /** Findings for which something must change before it can be published. */
    public List<Finding> obstacles() {
        return findings.stream()
                .filter(finding -> finding.effect() == Effect.BAN || !finding.satisfied())
                .toList();
    }
}
