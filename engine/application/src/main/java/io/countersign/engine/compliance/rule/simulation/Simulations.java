package io.countersign.engine.compliance.rule.simulation;

import io.countersign.engine.compliance.rule.check.Validation;
import io.countersign.engine.compliance.rule.draft.DraftChecks;
import io.countersign.engine.compliance.rule.draft.DraftId;
import io.countersign.engine.compliance.rule.draft.PackHistory;
import io.countersign.engine.compliance.rule.draft.RuleDraft;
import io.countersign.engine.compliance.rule.draft.RuleDrafts;
import io.countersign.engine.compliance.rule.draft.RuleRights;
import io.countersign.engine.compliance.rule.draft.Stamp;
import io.countersign.engine.compliance.rule.jdbc.SimulationResults;
import io.countersign.engine.compliance.rule.jdbc.SimulationTable;
import io.countersign.engine.problem.ProblemException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Asks for simulations and shows what they found. */
@Service
public class Simulations {

    private final SimulationTable table;
    private final SimulationResults results;
    private final Drafted drafted;
    private final SimulationRunner runner;
    private final Clock clock;

    Simulations(
            SimulationTable table, SimulationResults results, Drafted drafted, SimulationRunner runner, Clock clock) {
        this.table = table;
        this.results = results;
        this.drafted = drafted;
        this.runner = runner;
        this.clock = clock;
    }

    /** The draft's side of it. */
    @Service
    record Drafted(
            RuleDrafts drafts, DraftChecks checks, PackHistory history, RuleRights rights, SimulationBooks books) {

        /** Tables that can be evaluated; the rest of what is wrong with them does not hinder a simulation. */
        void refuseBroken(RuleDraft draft) {
            var problems = checks.problems(draft).stream()
                    .filter(problem -> BROKEN.contains(problem.code()))
                    .toList();
            if (!Validation.allowsRelease(problems)) {
                throw ProblemException.conflict("NOT_VALID", problems.get(0).message());
            }
        }

        private static final List<String> BROKEN = List.of(
                "XML_BROKEN",
                "TABLE_TOO_LARGE",
                "NOT_ONE_TABLE",
                "HIT_POLICY_UNKNOWN",
                "TOO_MANY_ROWS",
                "COLUMNS_NOT_RIGHT",
                "LANGUAGE_NOT_FEEL",
                "CELLS_MISSING",
                "RULE_ID_TWICE",
                "ROW_ID_TWICE",
                "FEEL_NOT_RIGHT",
                "FACT_UNKNOWN",
                "RESULT_NOT_RIGHT",
                "OUTPUTS_CHANGED",
                "OTHER_DECISION");
    }

    /**
     * @throws ProblemException 403, 404, 409 when the table cannot be evaluated
     */
    @Transactional
    public Simulation start(DraftId id, Selection selection) {
        var draft = drafted.drafts().get(id);
        var person = drafted.rights().holder(drafted.history().pack(draft.pack()));
        drafted.refuseBroken(draft);
        var simulation = new Simulation(
                UUID.randomUUID(),
                id,
                draft.content().hash(),
                drafted.books().live(draft).label(),
                SimulationState.QUEUED,
                selection,
                Simulation.Counts.NONE,
                Simulation.Position.START,
                new Stamp(person.id(), clock.instant()),
                Optional.empty(),
                Optional.empty());
        table.insert(simulation);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                runner.wake();
            }
        });
        return simulation;
    }

    /** @throws ProblemException 404 */
    @Transactional(readOnly = true)
    public Simulation get(UUID id) {
        return table.find(id).orElseThrow(() -> ProblemException.notFound("Simulation", id));
    }

    @Transactional(readOnly = true)
    public List<Simulation> ofDraft(DraftId draft) {
        return table.ofDraft(draft);
    }

    @Transactional(readOnly = true)
    public List<Simulation.RuleCounts> rules(UUID id) {
        return results.rules(get(id).id());
    }

    /** @param after number of the last one of the page before, 0 for the first page */
    @Transactional(readOnly = true)
    public List<SimulationResults.Numbered> changes(UUID id, Optional<ChangeKind> kind, int after, int limit) {
        return results.list(get(id).id(), kind, after, limit);
    }

    /**
     * Stops it; what it found so far stays. Does nothing when it is over.
     *
     * @throws ProblemException 403, 404
     */
    @Transactional
    public void cancel(UUID id) {
        var simulation = get(id);
        var draft = drafted.drafts().get(simulation.draft());
        drafted.rights().holder(drafted.history().pack(draft.pack()));
        table.end(id, SimulationState.CANCELLED, clock.instant(), Optional.empty());
    }
}
