package io.countersign.engine.compliance.rule.simulation;

import io.countersign.engine.compliance.Outcome;
import io.countersign.engine.compliance.Subject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What would be different for one piece of content.
 *
 * @param evaluation the remembered one whose facts were used
 * @param at when it was evaluated in reality
 * @param rulesAdded those that would fire or warn and did not
 * @param approversAdded role codes
 */
public record SimulationChange(
        ChangeKind kind,
        UUID evaluation,
        Subject subject,
        Instant at,
        Outcome before,
        Outcome after,
        List<String> rulesAdded,
        List<String> rulesGone,
        List<String> approversAdded,
        List<String> approversGone) {

    public SimulationChange {
        rulesAdded = List.copyOf(rulesAdded);
        rulesGone = List.copyOf(rulesGone);
        approversAdded = List.copyOf(approversAdded);
        approversGone = List.copyOf(approversGone);
    }
}
