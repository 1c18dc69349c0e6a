package io.countersign.engine.identity.jdbc;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whose turn it is to read the company's directory, among several nodes, and when it was last read. */
@Repository
public class SweepTurns {

    private final JdbcClient database;
    private final Clock clock;

    SweepTurns(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Whether nobody began a sweep for that long; then it is this node's turn. */
    public boolean take(Duration pause) {
        var now = clock.instant();
        return database.sql("""
                        insert into identity_sweep (started_at) values (:now)
                        on conflict (only_one) do update set started_at = :now where identity_sweep.started_at <= :before
                        """)
                        .param("now", at(now))
                        .param("before", at(now.minus(pause)))
                        .update()
                > 0;
    }

    public void succeeded() {
        database.sql("update identity_sweep set succeeded_at = ?")
                .param(at(clock.instant()))
                .update();
    }

    /** When the directory was last read to its end; nothing before the first time. */
    public Optional<Instant> lastSuccess() {
        return database.sql("select succeeded_at from identity_sweep where succeeded_at is not null")
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    private static OffsetDateTime at(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
