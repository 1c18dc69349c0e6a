package io.countersign.engine.compliance.rule.jdbc;

import io.countersign.engine.compliance.EvaluationId;
import io.countersign.engine.compliance.rule.draft.DraftId;
import io.countersign.engine.compliance.rule.draft.Stamp;
import io.countersign.engine.compliance.rule.simulation.Selection;
import io.countersign.engine.compliance.rule.simulation.Simulation;
import io.countersign.engine.compliance.rule.simulation.Simulation.Counts;
import io.countersign.engine.compliance.rule.simulation.Simulation.Position;
import io.countersign.engine.compliance.rule.simulation.SimulationState;
import io.countersign.engine.identity.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code compliance_simulation}. */
@Repository
public class SimulationTable {

    /** How often one is taken up again. */
    static final int MOST_ATTEMPTS = 10;

    private final JdbcClient database;

    SimulationTable(JdbcClient database) {
        this.database = database;
    }

    public void insert(Simulation simulation) {
        database.sql("""
                        insert into compliance_simulation (id, draft, hash, base, state, since, markets, submissions,
                            campaign, started_by, created_at)
                        values (:id, :draft, :hash, :base, 'QUEUED', :since, :markets, :submissions, :campaign, :by, :at)
                        """)
                .param("id", simulation.id())
                .param("draft", simulation.draft().value())
                .param("hash", simulation.hash())
                .param("base", simulation.base())
                .param("since", Timestamp.from(simulation.selection().since()))
                .param("markets", simulation.selection().markets().toArray(new String[0]))
                .param("submissions", simulation.selection().submissions().toArray(new String[0]))
                .param("campaign", simulation.selection().campaign().orElse(null))
                .param("by", simulation.started().by().value())
                .param("at", Timestamp.from(simulation.started().at()))
                .update();
    }

    public Optional<Simulation> find(UUID id) {
        return database.sql("select * from compliance_simulation where id = ?")
                .param(id)
                .query(SimulationTable::read)
                .optional();
    }

    /** The newest first, at most 50. */
    public List<Simulation> ofDraft(DraftId draft) {
        return database.sql("select * from compliance_simulation where draft = ? order by created_at desc, id limit 50")
                .param(draft.value())
                .query(SimulationTable::read)
                .list();
    }

    /** The last finished one of exactly this table. */
    public Optional<UUID> finished(DraftId draft, String hash) {
        return database.sql("""
                        select id from compliance_simulation where draft = ? and hash = ? and state = 'FINISHED'
                        order by finished_at desc, id limit 1
                        """)
                .param(draft.value())
                .param(hash)
                .query(UUID.class)
                .optional();
    }

    /**
     * Takes the longest waiting one, or one that somebody else took and left, for this program alone.
     *
     * @param silence after which time without a sign of life whoever took it counts as gone
     */
    public Optional<Simulation> take(Duration silence) {
        return database.sql("""
                        update compliance_simulation set state = 'RUNNING', alive_at = now(), attempt = attempt + 1
                        where id = (select id from compliance_simulation
                            where state = 'QUEUED'
                                or state = 'RUNNING' and alive_at < now() - make_interval(secs => ?)
                            order by created_at, id limit 1 for update skip locked)
                        returning *
                        """)
                .param(silence.toSeconds())
                .query(SimulationTable::read)
                .optional();
    }

    /** Does not go on with it, so that it is taken again; nothing happens when it is over or somebody else has it. */
    public void giveBack(UUID id, int attempt) {
        database.sql(
                        "update compliance_simulation set state = 'QUEUED' where id = ? and attempt = ? and state = 'RUNNING'")
                .param(id)
                .param(attempt)
                .update();
    }

    public void total(UUID id, int total) {
        database.sql("update compliance_simulation set total = ?, alive_at = now() where id = ?")
                .param(total)
                .param(id)
                .update();
    }

    /** @return the state it was in; only what is queued or running changes */
    public Optional<SimulationState> end(UUID id, SimulationState state, Instant at, Optional<String> message) {
        return database.sql("""
                        update compliance_simulation set state = :state, finished_at = :at, message = :message
                        where id = :id and state in ('QUEUED', 'RUNNING')
                        returning state
                        """)
                .param("state", state.name())
                .param("at", Timestamp.from(at))
                .param("message", message.orElse(null))
                .param("id", id)
                .query(String.class)
                .optional()
                .map(SimulationState::valueOf);
    }

    /** Those that were taken often, and whoever took them last is gone, too: perhaps they are what ends the program. */
    public int interruptSilent(Duration silence, Instant at) {
        return database.sql("""
                        update compliance_simulation set state = 'INTERRUPTED', finished_at = :at,
                            message = 'The program ended each of the ' || attempt || ' times that it ran. Start the simulation again.'
                        where state = 'RUNNING' and attempt >= :most and alive_at < now() - make_interval(secs => :seconds)
                        """)
                .param("at", Timestamp.from(at))
                .param("most", MOST_ATTEMPTS)
                .param("seconds", silence.toSeconds())
                .update();
    }

    static Simulation read(ResultSet row, int number) throws SQLException {
        var finished = row.getTimestamp("finished_at");
        return new Simulation(
                row.getObject("id", UUID.class),
                new DraftId(row.getObject("draft", UUID.class)),
                row.getString("hash"),
                row.getString("base"),
                SimulationState.valueOf(row.getString("state")),
                new Selection(
                        row.getTimestamp("since").toInstant(),
                        Set.of((String[]) row.getArray("markets").getArray()),
                        List.of((String[]) row.getArray("submissions").getArray()),
                        Optional.ofNullable(row.getObject("campaign", UUID.class))),
                new Counts(
                        row.getInt("total"),
                        row.getInt("done"),
                        row.getInt("newly_stopped"),
                        row.getInt("newly_passing"),
                        row.getInt("approvers_changed"),
                        row.getInt("otherwise_changed")),
                new Position(
                        Optional.ofNullable(row.getObject("last_evaluation", UUID.class))
                                .map(EvaluationId::new),
                        row.getInt("attempt")),
                new Stamp(
                        new PersonId(row.getString("started_by")),
                        row.getTimestamp("created_at").toInstant()),
                finished == null ? Optional.empty() : Optional.of(finished.toInstant()),
                Optional.ofNullable(row.getString("message")));
    }
}
