package io.countersign.engine.compliance.rule.jdbc;

import io.countersign.engine.compliance.EvaluationId;
import io.countersign.engine.compliance.Outcome;
import io.countersign.engine.compliance.Subject;
import io.countersign.engine.compliance.rule.simulation.ChangeKind;
import io.countersign.engine.compliance.rule.simulation.Simulation;
import io.countersign.engine.compliance.rule.simulation.Simulation.RuleCounts;
import io.countersign.engine.compliance.rule.simulation.SimulationChange;
import io.countersign.engine.compliance.rule.simulation.Tally;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What simulations found, written while they run. */
@Repository
public class SimulationResults {

    private final JdbcClient database;
    private final JdbcTemplate batches;

    SimulationResults(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    /** A change with its number in the list, which grows from 1. */
    public record Numbered(int number, SimulationChange change) {}

    /** Evaluations of submissions since then. */
    public int count(Instant since) {
        return database.sql(
                        "select count(*) from compliance_evaluation where moment = 'SUBMISSION' and at >= ? and facts <> ''")
                .param(Timestamp.from(since))
                .query(Integer.class)
                .single();
    }

    /**
     * Writes down what was found and where it goes on, all or nothing, and that the run is alive.
     *
     * @return false when it was cancelled or somebody else has taken it: then nothing is written
     */
    public boolean add(Simulation simulation, Tally tally) {
        var number = advance(simulation, tally);
        number.ifPresent(last -> {
            changes(simulation.id(), tally.changes(), last - tally.changes().size() + 1);
            tally.rules().forEach(counts -> rule(simulation.id(), counts));
        });
        return number.isPresent();
    }

    /** @return the number of the last change */
    private Optional<Integer> advance(Simulation simulation, Tally tally) {
        return database.sql("""
                        update compliance_simulation set done = done + :done, newly_stopped = newly_stopped + :stopped,
                            newly_passing = newly_passing + :passing, approvers_changed = approvers_changed + :approvers,
                            otherwise_changed = otherwise_changed + :otherwise, last_evaluation = :last, alive_at = now()
                        where id = :id and attempt = :attempt and state = 'RUNNING'
                        returning newly_stopped + newly_passing + approvers_changed + otherwise_changed
                        """)
                .param("done", tally.done())
                .param("stopped", tally.of(ChangeKind.NEWLY_STOPPED))
                .param("passing", tally.of(ChangeKind.NEWLY_PASSING))
                .param("approvers", tally.of(ChangeKind.APPROVERS_CHANGED))
                .param("otherwise", tally.of(ChangeKind.OTHERWISE_CHANGED))
                .param("last", tally.last().map(EvaluationId::value).orElse(null))
                .param("id", simulation.id())
                .param("attempt", simulation.position().attempt())
                .query(Integer.class)
                .optional();
    }

    private void changes(UUID simulation, List<SimulationChange> changes, int first) {
        var rows = new ArrayList<Object[]>();
        for (var change : changes) {
            rows.add(new Object[] {
                simulation,
                first + rows.size(),
                change.kind().name(),
                change.evaluation(),
                change.subject().submissionId(),
                change.subject().versionId(),
                change.subject().title(),
                Timestamp.from(change.at()),
                change.before().name(),
                change.after().name(),
                texts(change.rulesAdded()),
                texts(change.rulesGone()),
                texts(change.approversAdded()),
                texts(change.approversGone())
            });
        }
        batches.batchUpdate(
                "insert into compliance_simulation_change values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows);
    }

    private static String[] texts(List<String> texts) {
        return texts.toArray(new String[0]);
    }

    private void rule(UUID simulation, RuleCounts counts) {
        database.sql("""
                        insert into compliance_simulation_rule as r values (?, ?, ?, ?, ?, ?)
                        on conflict (simulation, rule) do update set newly_firing = r.newly_firing + excluded.newly_firing,
                            no_longer = r.no_longer + excluded.no_longer,
                            newly_stopped = r.newly_stopped + excluded.newly_stopped,
                            newly_passing = r.newly_passing + excluded.newly_passing
                        """)
                .param(simulation)
                .param(counts.rule())
                .param(counts.newlyFiring())
                .param(counts.noLonger())
                .param(counts.newlyStopped())
                .param(counts.newlyPassing())
                .update();
    }

    public List<RuleCounts> rules(UUID simulation) {
        return database.sql("""
                        select * from compliance_simulation_rule where simulation = ?
                        order by newly_stopped + newly_passing desc, newly_firing + no_longer desc, rule
                        """)
                .param(simulation)
                .query((row, number) -> new RuleCounts(
                        row.getString("rule"),
                        row.getInt("newly_firing"),
                        row.getInt("no_longer"),
                        row.getInt("newly_stopped"),
                        row.getInt("newly_passing")))
                .list();
    }

    /** In the order in which they were found, after the one of that number. */
    public List<Numbered> list(UUID simulation, Optional<ChangeKind> kind, int after, int limit) {
        return database.sql("""
                        select * from compliance_simulation_change
                        where simulation = :simulation and (:any or kind = :kind) and number > :after
                        order by number limit :limit
                        """)
                .param("simulation", simulation)
                .param("any", kind.isEmpty())
                .param("kind", kind.map(ChangeKind::name).orElse(""))
                .param("after", after)
                .param("limit", limit)
                .query(SimulationResults::read)
                .list();
    }

    private static Numbered read(ResultSet row, int number) throws SQLException {
        return new Numbered(
                row.getInt("number"),
                new SimulationChange(
                        ChangeKind.valueOf(row.getString("kind")),
                        row.getObject("evaluation", UUID.class),
                        new Subject(row.getString("submission"), row.getString("version"), "", row.getString("title")),
                        row.getTimestamp("at").toInstant(),
                        Outcome.valueOf(row.getString("outcome_before")),
                        Outcome.valueOf(row.getString("outcome_after")),
                        texts(row, "rules_added"),
                        texts(row, "rules_gone"),
                        texts(row, "approvers_added"),
                        texts(row, "approvers_gone")));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
