package io.countersign.engine.compliance.rule.simulation;

import io.countersign.engine.compliance.Evaluation;
import io.countersign.engine.compliance.Finding;
import io.countersign.engine.compliance.RememberedFacts;
import io.countersign.engine.compliance.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** Compares what the live rules and a draft say about the same facts. */
final class Comparison {

    private Comparison() {}

    /** Empty when nothing that anybody would notice is different. */
    static Optional<SimulationChange> of(RememberedFacts content, Evaluation live, Evaluation draft) {
        var before = live.whole();
        var after = draft.whole();
        var change = new SimulationChange(
                kind(live, draft),
                content.id().value(),
                content.subject(),
                content.at(),
                before.outcome(),
                after.outcome(),
                missing(rules(after), rules(before)),
                missing(rules(before), rules(after)),
                missing(after.approvers(), before.approvers()),
                missing(before.approvers(), after.approvers()));
        return isSame(change, before, after) ? Optional.empty() : Optional.of(change);
    }

    private static boolean isSame(SimulationChange change, Verdict before, Verdict after) {
        return change.kind() == ChangeKind.OTHERWISE_CHANGED
                && change.rulesAdded().isEmpty()
                && change.rulesGone().isEmpty()
                && before.outcome() == after.outcome()
                && before.fired().equals(after.fired())
                && before.required().equals(after.required())
                && before.missing().equals(after.missing())
                && before.bans().equals(after.bans())
                && before.retentionYears() == after.retentionYears();
    }

    private static ChangeKind kind(Evaluation live, Evaluation draft) {
        if (turns(live, draft, (before, after) -> !before && after)) {
            return ChangeKind.NEWLY_STOPPED;
        }
        if (turns(live, draft, (before, after) -> before && !after)) {
            return ChangeKind.NEWLY_PASSING;
        }
        return live.whole().approvers().equals(draft.whole().approvers())
                ? ChangeKind.OTHERWISE_CHANGED
                : ChangeKind.APPROVERS_CHANGED;
    }

    /** In at least one market, or as a whole. */
    private static boolean turns(Evaluation live, Evaluation draft, BiPredicate<Boolean, Boolean> stopped) {
        var somewhere = draft.perMarket().entrySet().stream().anyMatch(market -> {
            var before = live.perMarket().get(market.getKey());
            return before != null
                    && stopped.test(before.blocked(), market.getValue().blocked());
        });
        return somewhere || stopped.test(live.whole().blocked(), draft.whole().blocked());
    }

    private static List<String> rules(Verdict verdict) {
        return Stream.concat(verdict.findings().stream(), verdict.warnings().stream())
                .map(Finding::ruleId)
                .distinct()
                .toList();
    }

    private static List<String> missing(List<String> in, List<String> from) {
        return in.stream().filter(name -> !from.contains(name)).toList();
    }
}
