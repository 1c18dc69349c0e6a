package io.countersign.engine.review.jdbc;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lets one of several nodes do what is to be done once. */
@Repository
public class OneNode {

    private static final Duration APART = Duration.ofHours(12);

    private final JdbcClient database;

    OneNode(JdbcClient database) {
        this.database = database;
    }

    /** Does it unless some node did, or began to, within the last twelve hours. */
    public void doOnce(String what, Instant now, Runnable work) {
        int taken = database.sql("""
                        insert into review_run (what, begun_at) values (:what, :now)
                        on conflict (what) do update set begun_at = :now where review_run.begun_at < :before""")
                .param("what", what)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("before", now.minus(APART).atOffset(ZoneOffset.UTC))
                .update();
        if (taken == 1) {
            work.run();
        }
    }
}
