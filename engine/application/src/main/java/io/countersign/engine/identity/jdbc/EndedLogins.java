package io.countersign.engine.identity.jdbc;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sessions that the identity provider has ended; {@link SessionPeople} looks at them with every request. */
@Repository
public class EndedLogins {

    /** Longer than any session lasts. */
    private static final Duration KEPT = Duration.ofDays(3);

    private final JdbcClient database;
    private final Clock clock;

    EndedLogins(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @param session the provider's name of its session */
    public void add(String session) {
        var now = clock.instant();
        database.sql("delete from identity_ended_login where ended_at < ?")
                .param(now.minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
        database.sql("insert into identity_ended_login (session, ended_at) values (?, ?) on conflict do nothing")
                .params(session, now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
