package io.countersign.engine.compliance.rule.simulation;

import io.countersign.engine.compliance.Evaluations;
import io.countersign.engine.compliance.rule.draft.RuleDrafts;
import io.countersign.engine.compliance.rule.jdbc.SimulationResults;
import io.countersign.engine.compliance.rule.jdbc.SimulationTable;
import io.countersign.engine.problem.ProblemException;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
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

    void run(Simulation simulation) {
        try {
            var completed = pass(simulation);
            end(simulation, completed ? SimulationState.FINISHED : SimulationState.INTERRUPTED, Optional.empty());
        } catch (ProblemException refused) {
            end(simulation, SimulationState.FAILED, Optional.of(refused.detail()));
        } catch (RuntimeException failure) {
            LOG.error("Simulation {} failed. Start it again; if that fails, too, report it.", simulation.id(), failure);
            end(simulation, SimulationState.FAILED, Optional.of("Something went wrong inside. Start it again."));
        }
    }

    private boolean pass(Simulation simulation) {
        var draft = drafts.get(simulation.draft());
        if (!draft.content().hash().equals(simulation.hash())) {
            throw ProblemException.conflict(
                    "DRAFT_CHANGED", "The draft was changed after the simulation was asked for. Start a new one.");
        }
        var chosen = simulation.selection().submissions().size();
        table.total(
                simulation.id(),
                chosen > 0 ? chosen : results.count(simulation.selection().since()));
        var number = new AtomicInteger(1);
        var run = new SimulationRun(
                surroundings.evaluations(),
                books.of(draft),
                simulation.selection(),
                new Pace(surroundings.settings().rest()));
        return run.run(tally -> surroundings.transactions().execute(status -> {
                    var first = number.getAndAdd(tally.changes().size());
                    return results.add(simulation.id(), tally, first);
                })
                == SimulationState.RUNNING);
    }

    /** A cancelled one stays cancelled. */
    private void end(Simulation simulation, SimulationState state, Optional<String> message) {
        table.end(simulation.id(), state, surroundings.clock().instant(), message);
    }
}
