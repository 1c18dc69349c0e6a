package io.countersign.engine.compliance.rule.web;

import io.countersign.engine.compliance.Outcome;
import io.countersign.engine.compliance.rule.jdbc.SimulationResults.Numbered;
import io.countersign.engine.compliance.rule.simulation.ChangeKind;
import io.countersign.engine.compliance.rule.simulation.Simulation;
import io.countersign.engine.compliance.rule.simulation.Simulation.Counts;
import io.countersign.engine.compliance.rule.simulation.Simulation.RuleCounts;
import io.countersign.engine.compliance.rule.simulation.SimulationState;
import io.countersign.engine.identity.People;
import io.countersign.engine.language.Spoken;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A simulation for a client.
 *
 * @param submissions those that were chosen one by one
 * @param rules left out in lists
 */
record SimulationJson(
        UUID id,
        UUID draft,
        String hash,
        String base,
        SimulationState state,
        Instant since,
        List<String> markets,
        List<String> submissions,
        @Nullable UUID campaign,
        Counts counts,
        @Nullable List<RuleCounts> rules,
        PersonJson startedBy,
        Instant startedAt,
        @Nullable Instant finishedAt,
        @Spoken @Nullable String message) {

    static SimulationJson of(Simulation simulation, @Nullable List<RuleCounts> rules, People people) {
        return new SimulationJson(
                simulation.id(),
                simulation.draft().value(),
                simulation.hash(),
                simulation.base(),
                simulation.state(),
                simulation.selection().since(),
                simulation.selection().markets().stream().sorted().toList(),
                simulation.selection().campaign().isPresent()
                        ? List.of()
                        : simulation.selection().submissions(),
                simulation.selection().campaign().orElse(null),
                simulation.counts(),
                rules,
                PersonJson.of(simulation.started().by(), people),
                simulation.started().at(),
                simulation.finishedAt().orElse(null),
                simulation.message().orElse(null));
    }

    /** One piece of content that would be decided otherwise. */
    record ChangeJson(
            int number,
            ChangeKind kind,
            UUID evaluation,
            String submission,
            String version,
            String title,
            Instant at,
            Outcome outcomeBefore,
            Outcome outcomeAfter,
            List<String> rulesAdded,
            List<String> rulesGone,
            List<String> approversAdded,
            List<String> approversGone) {

        static ChangeJson of(Numbered numbered) {
            var change = numbered.change();
            return new ChangeJson(
                    numbered.number(),
                    change.kind(),
                    change.evaluation(),
                    change.subject().submissionId(),
                    change.subject().versionId(),
                    change.subject().title(),
                    change.at(),
                    change.before(),
                    change.after(),
                    change.rulesAdded(),
                    change.rulesGone(),
                    change.approversAdded(),
                    change.approversGone());
        }
    }

    record ChangePage(List<ChangeJson> items, @Nullable String next) {}
}
