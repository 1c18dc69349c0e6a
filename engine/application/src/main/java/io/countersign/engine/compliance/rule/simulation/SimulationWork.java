package io.countersign.engine.compliance.rule.simulation;

import io.countersign.engine.compliance.Evaluations;
import io.countersign.engine.compliance.rule.draft.RuleDraft;
import io.countersign.engine.compliance.rule.draft.RuleDrafts;
import io.countersign.engine.compliance.rule.jdbc.SimulationResults;
import io.countersign.engine.compliance.rule.jdbc.SimulationTable;
import io.countersign.engine.problem.ProblemException;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Does one simulation from beginning to end. */
@Component
class SimulationWork {

    private static final Logger LOG = LoggerFactory.getLogger(SimulationWork.class);

    private final SimulationTable table;
    private final SimulationResults results;
    private final RuleDrafts drafts;
    private final SimulationBooks books;
    private final Surroundings surroundings;

    SimulationWork(
            SimulationTable table,
            SimulationResults results,
            RuleDrafts drafts,
            SimulationBooks books,
            Surroundings surroundings) {
        this.table = table;
        this.results = results;
        this.drafts = drafts;
        this.books = books;
        this.surroundings = surroundings;
    }

    /** What it runs in. */
    @Component
    record Surroundings(
            Evaluations evaluations, TransactionTemplate transactions, SimulationSettings settings, Clock clock) {}

    /** Goes on where it was; what the program's end interrupts, another run takes up. */
    void run(Simulation simulation) {
        try {
            if (pass(simulation)) {
                end(simulation, SimulationState.FINISHED, Optional.empty());
            } else {
                giveBack(simulation);
            }
        } catch (ProblemException refused) {
            end(simulation, SimulationState.FAILED, Optional.of(refused.detail()));
        } catch (RuntimeException failure) {
            if (Thread.currentThread().isInterrupted()) {
                LOG.info("Simulation {} goes on when the program runs again.", simulation.id());
                return;
            }
            LOG.error("Simulation {} failed. Start it again; if that fails, too, report it.", simulation.id(), failure);
            end(simulation, SimulationState.FAILED, Optional.of("Something went wrong inside. Start it again."));
        }
    }

    /** The end of the program must not keep this from being written down. */
    private void giveBack(Simulation simulation) {
        var ending = Thread.interrupted();
        try {
            table.giveBack(simulation.id(), simulation.position().attempt());
        } finally {
            if (ending) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private boolean pass(Simulation simulation) {
        var draft = drafts.get(simulation.draft());
        refuseOthers(simulation, draft);
        var chosen = simulation.selection().submissions().size();
        table.total(
                simulation.id(),
                chosen > 0 ? chosen : results.count(simulation.selection().since()));
        var run = new SimulationRun(surroundings.evaluations(), books.of(draft), simulation, surroundings.settings());
        return run.run(tally ->
                Boolean.TRUE.equals(surroundings.transactions().execute(status -> results.add(simulation, tally))));
    }

    /** What was found must be of one table against one rule set, also when it goes on later. */
    private void refuseOthers(Simulation simulation, RuleDraft draft) {
        if (!draft.content().hash().equals(simulation.hash())) {
            throw ProblemException.conflict(
                    "DRAFT_CHANGED", "The draft was changed after the simulation was asked for. Start a new one.");
        }
        if (simulation.counts().done() > 0 && !books.live(draft).label().equals(simulation.base())) {
            throw ProblemException.conflict(
                    "RULES_CHANGED", "Other rules count since the simulation was interrupted. Start a new one.");
        }
    }

    /** A cancelled one stays cancelled. */
    private void end(Simulation simulation, SimulationState state, Optional<String> message) {
        table.end(simulation.id(), state, surroundings.clock().instant(), message);
    }
}
