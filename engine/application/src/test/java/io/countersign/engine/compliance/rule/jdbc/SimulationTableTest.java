package io.countersign.engine.compliance.rule.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.engine.EngineTest;
import io.countersign.engine.TestCompany;
import io.countersign.engine.compliance.rule.draft.RuleDraft;
import io.countersign.engine.compliance.rule.draft.RuleDrafts;
import io.countersign.engine.compliance.rule.draft.Stamp;
import io.countersign.engine.compliance.rule.simulation.Selection;
import io.countersign.engine.compliance.rule.simulation.Simulation;
import io.countersign.engine.compliance.rule.simulation.SimulationState;
import io.countersign.engine.identity.PersonId;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@EngineTest
class SimulationTableTest {

    @Autowired
    private SimulationTable table;

    @Autowired
    private RuleDrafts drafts;

    @Autowired
    private TestCompany company;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private Clock clock;

    /** Written in one transaction, so that no runner takes it before it looks as if it ran. */
    private UUID running(Duration silentFor, int attempts) {
        RuleDraft draft = company.as("cleo", () -> drafts.create("de", Optional.empty()));
        var id = UUID.randomUUID();
        transactions.executeWithoutResult(status -> {
            table.insert(new Simulation(
                    id,
                    draft.id(),
                    draft.content().hash(),
                    "test",
                    SimulationState.QUEUED,
                    Selection.since(clock.instant()),
                    Simulation.Counts.NONE,
                    Simulation.Position.START,
                    new Stamp(new PersonId("cleo"), clock.instant()),
                    Optional.empty(),
                    Optional.empty()));
            database.sql(
                            "update compliance_simulation set state = 'RUNNING', attempt = ?, alive_at = now() - make_interval(secs => ?) where id = ?")
                    .param(attempts)
                    .param(silentFor.toSeconds())
                    .param(id)
                    .update();
        });
        return id;
    }

    @Test
    void givesUpWhatEndedTheProgramTimeAndAgain() {
        var silent = running(Duration.ofMinutes(10), SimulationTable.MOST_ATTEMPTS);
        var alive = running(Duration.ofSeconds(1), SimulationTable.MOST_ATTEMPTS);

        table.interruptSilent(Duration.ofMinutes(1), clock.instant());

        assertThat(table.find(silent).orElseThrow().state()).isEqualTo(SimulationState.INTERRUPTED);
        assertThat(table.find(silent).orElseThrow().message())
                .hasValueSatisfying(said -> assertThat(said).contains("Start the simulation again"));
        assertThat(table.find(alive).orElseThrow().state()).isEqualTo(SimulationState.RUNNING);
        assertThat(table.end(silent, SimulationState.FINISHED, clock.instant(), Optional.empty()))
                .isEmpty();
        table.end(alive, SimulationState.CANCELLED, clock.instant(), Optional.empty());
    }
}
