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
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    private UUID running(Duration silentFor) {
        RuleDraft draft = company.as("cleo", () -> drafts.create("de", Optional.empty()));
        var id = UUID.randomUUID();
        transactions.executeWithoutResult(status -> {
            table.insert(new Simulation(
                    id,
                    draft.id(),
                    draft.content().hash(),
                    "test",
                    SimulationState.QUEUED,
                    new Selection(clock.instant(), Set.of(), List.of()),
                    new Simulation.Counts(0, 0, 0, 0, 0, 0),
                    new Stamp(new PersonId("cleo"), clock.instant()),
                    Optional.empty(),
                    Optional.empty()));
            database.sql(
                            "update compliance_simulation set state = 'RUNNING', alive_at = now() - make_interval(secs => ?) where id = ?")
                    .param(silentFor.toSeconds())
                    .param(id)
                    .update();
        });
        return id;
    }

    @Test
    void marksWhatAStoppedProgramLeftBehindAsInterrupted() {
        var silent = running(Duration.ofMinutes(10));
        var alive = running(Duration.ofSeconds(1));

        table.interruptSilent(Duration.ofMinutes(1), clock.instant());

        assertThat(table.find(silent).orElseThrow().state()).isEqualTo(SimulationState.INTERRUPTED);
        assertThat(table.find(silent).orElseThrow().message())
                .hasValueSatisfying(said -> assertThat(said).contains("Start the simulation again"));
        assertThat(table.find(alive).orElseThrow().state()).isEqualTo(SimulationState.RUNNING);
        assertThat(table.end(silent, SimulationState.FINISHED, clock.instant(), Optional.empty()))
                .isEmpty();
    }
}
