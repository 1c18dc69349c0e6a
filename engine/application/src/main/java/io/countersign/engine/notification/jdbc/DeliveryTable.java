package io.countersign.engine.notification.jdbc;

import io.countersign.engine.identity.PersonId;
import io.countersign.engine.notification.Notice;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Mails and what became of them. Times and leases are the database's, so several nodes agree on them. */
@Repository
public class DeliveryTable {

    private final JdbcClient database;
    private final NoticeTable notices;

    DeliveryTable(JdbcClient database, NoticeTable notices) {
        this.database = database;
        this.notices = notices;
    }

    /** Takes the mail that waits longest, for two minutes; should this process die, another takes it afterwards. */
    public Optional<Due> claim() {
        return database.sql("""
                        update notification_delivery d
                        set locked_until = now() + interval '2 minutes', attempts = d.attempts + 1
                        from notification_notice n
                        where n.id = d.notice_id and d.id = (
                            select id from notification_delivery
                            where state = 'WAITING' and next_try_at <= now()
                              and (locked_until is null or locked_until < now())
                            order by next_try_at, id limit 1 for update skip locked)
                        returning d.id as delivery, d.recipient, d.attempts, d.created_at,
                                  n.event, n.key, n.task_id, n.publication_id, n.recipients, n.facts,
                                  exists (select from notification_delivery other
                                      where other.state = 'WAITING' and other.next_try_at <= now() and other.id <> d.id
                                        and (other.locked_until is null or other.locked_until < now())) as more
                        """)
                .query((row, number) -> new Due(
                        row.getObject("delivery", UUID.class),
                        new PersonId(row.getString("recipient")),
                        row.getInt("attempts"),
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        notices.read(row),
                        row.getBoolean("more")))
                .optional();
    }

    public void sent(UUID delivery, String subject) {
        finish(delivery, "SENT", subject, null);
    }

    /** @param why in words for whoever operates the product */
    public void skipped(UUID delivery, String why) {
        finish(delivery, "SKIPPED", null, why);
    }

    /** It is not tried again by itself. */
    public void dead(UUID delivery, String why) {
        finish(delivery, "DEAD", null, why);
    }

    private void finish(UUID delivery, String state, @Nullable String subject, @Nullable String message) {
        database.sql("""
                        update notification_delivery
                        set state = ?, subject = coalesce(?, subject), message = ?, locked_until = null,
                            sent_at = case when ? then now() else sent_at end
                        where id = ? and state = 'WAITING'
                        """)
                .params(state, subject, message, state.equals("SENT"), delivery)
                .update();
    }

    public void later(UUID delivery, Duration wait, String why) {
        database.sql("""
                        update notification_delivery
                        set next_try_at = now() + make_interval(secs => ?), locked_until = null, message = ?
                        where id = ? and state = 'WAITING'
                        """).params(wait.toMillis() / 1000.0, why, delivery).update();
    }

    /**
     * A mail that is due, with what it is about.
     *
     * @param more whether another one was due
     */
    public record Due(UUID id, PersonId recipient, int attempts, Instant createdAt, Notice notice, boolean more) {}
}
