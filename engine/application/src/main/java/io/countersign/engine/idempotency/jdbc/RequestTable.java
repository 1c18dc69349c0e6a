package io.countersign.engine.idempotency.jdbc;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code idempotency_request}. */
@Repository
public class RequestTable {

    private final JdbcClient database;

    RequestTable(JdbcClient database) {
        this.database = database;
    }

    /**
     * Waits while another transaction works on the same name.
     *
     * @return whether this is the first time
     */
    public boolean begin(String name, String fingerprint) {
        return database.sql("""
                        insert into idempotency_request (name, fingerprint) values (:name, :fingerprint)
                        on conflict (name) do nothing""")
                        .param("name", name)
                        .param("fingerprint", fingerprint)
                        .update()
                == 1;
    }

    public void remember(String name, String answer) {
        database.sql("update idempotency_request set answer = :answer where name = :name")
                .param("name", name)
                .param("answer", answer)
                .update();
    }

    public RememberedAnswer answerTo(String name) {
        return database.sql("select fingerprint, answer from idempotency_request where name = :name")
                .param("name", name)
                .query(RememberedAnswer.class)
                .single();
    }

    /** A few at a time and none that another transaction holds, so that nobody waits for it. */
    public void forgetOld() {
        database.sql("""
                        delete from idempotency_request where name in (
                            select name from idempotency_request where at < now() - interval '7 days'
                            order by at limit 20 for update skip locked)""").update();
    }
}
