package io.countersign.engine.compliance.rule.simulation;

import io.countersign.engine.compliance.EvaluationId;
import io.countersign.engine.compliance.rule.simulation.Simulation.RuleCounts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was found since it was last written down. */
public final class Tally {

    private final List<SimulationChange> changes = new ArrayList<>();
    private final Map<String, int[]> rules = new LinkedHashMap<>();
    private final Map<ChangeKind, Integer> kinds = new EnumMap<>(ChangeKind.class);
    private int done;
    private Optional<EvaluationId> last = Optional.empty();

    void add(SimulationChange change) {
        changes.add(change);
        kinds.merge(change.kind(), 1, Integer::sum);
        change.rulesAdded().forEach(rule -> count(rule, 0, change.kind() == ChangeKind.NEWLY_STOPPED, 2));
        change.rulesGone().forEach(rule -> count(rule, 1, change.kind() == ChangeKind.NEWLY_PASSING, 3));
    }

    private void count(String rule, int always, boolean alsoCounts, int also) {
        var counts = rules.computeIfAbsent(rule, unknown -> new int[4]);
        counts[always]++;
        if (alsoCounts) {
            counts[also]++;
        }
    }

    /**
     * @param pieces how many were looked at
     * @param last behind which it goes on; empty where submissions were chosen
     */
    void looked(int pieces, Optional<EvaluationId> last) {
        this.done += pieces;
        this.last = last;
    }

    public Optional<EvaluationId> last() {
        return last;
    }

    public int done() {
        return done;
    }

    public List<SimulationChange> changes() {
        return changes;
    }

    public int of(ChangeKind kind) {
        return kinds.getOrDefault(kind, 0);
    }

    public List<RuleCounts> rules() {
        return rules.entrySet().stream()
                .map(entry -> new RuleCounts(
                        entry.getKey(),
                        entry.getValue()[0],
                        entry.getValue()[1],
                        entry.getValue()[2],
                        entry.getValue()[3]))
                .toList();
    }
}
