package io.countersign.engine.publication.jdbc;

import io.countersign.engine.content.AccountId;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.publication.EmergencyStop;
import io.countersign.engine.publication.Publication;
import io.countersign.engine.publication.StopScope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The emergency stops. */
@Repository
public class Stops {

    private static final String IN_FORCE = "select * from publication_stop where lifted_at is null ";

    private final JdbcClient database;
    private final Clock clock;

    Stops(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public UUID insert(StopScope scope, String reason, PersonId by) {
        UUID id = UUID.randomUUID();
        database.sql("insert into publication_stop (id, account, reason, by_person, at) values (?, ?, ?, ?, ?)")
                .params(id, account(scope), reason, by.value(), now())
                .update();
        return id;
    }

    public List<EmergencyStop> inForce() {
        return database.sql(IN_FORCE + "order by at, id").query(Stops::map).list();
    }

    public Optional<EmergencyStop> find(UUID id) {
        return database.sql(IN_FORCE + "and id = ?").param(id).query(Stops::map).optional();
    }

    /** The one that holds an account, the widest first. */
    public Optional<EmergencyStop> holding(AccountId account) {
        return database.sql(IN_FORCE + "and (account is null or account = ?) order by account nulls first limit 1")
                .param(account.value())
                .query(Stops::map)
                .optional();
    }

    public boolean lift(UUID id, PersonId by) {
        return database.sql("""
                                update publication_stop set lifted_at = ?, lifted_by = ?
                                where id = ? and lifted_at is null and by_person <> ?""").params(now(), by.value(), id, by.value()).update() == 1;
    }

    /** What would go out, were it not for the stop. */
    public List<Publication> held(StopScope scope) {
        return database
                .sql(EntryMapper.SELECT
                        + "where state = 'NEW' and (?::uuid is null or account = ?) order by planned_at, id limit 500")
                .params(account(scope), account(scope))
                .query(new EntryMapper())
                .list()
                .stream()
                .map(Entry::publication)
                .toList();
    }

    /** The external tasks of what is held on an account, or everywhere. */
    public List<String> heldTasks(StopScope scope) {
        return database.sql("""
                        select task from publication
                        where state = 'NEW' and task is not null and (?::uuid is null or account = ?) order by planned_at""")
                .params(account(scope), account(scope))
                .query(String.class)
                .list();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static @Nullable UUID account(StopScope scope) {
        return scope.account().map(AccountId::value).orElse(null);
    }

    private static EmergencyStop map(ResultSet row, int number) throws SQLException {
        return new EmergencyStop(
                row.getObject("id", UUID.class),
                new StopScope(Optional.ofNullable(row.getObject("account", UUID.class))
                        .map(AccountId::new)),
                row.getString("reason"),
                new PersonId(row.getString("by_person")),
                row.getTimestamp("at").toInstant());
    }
}
