package io.countersign.engine.notification.jdbc;

import io.countersign.engine.identity.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The mails for whoever operates the product, newest first. */
@Repository
public class DeliveryList {

    private final JdbcClient database;

    DeliveryList(JdbcClient database) {
        this.database = database;
    }

    /** @param states empty for all */
    public List<Entry> list(Set<String> states, @Nullable Position after, int limit) {
        return database.sql("""
                        select d.*, n.event from notification_delivery d join notification_notice n on n.id = d.notice_id
                        where (:all or d.state in (:states))
                          and (:at::timestamptz is null or (d.created_at, d.id) < (:at::timestamptz, :id::uuid))
                        order by d.created_at desc, d.id desc limit :limit
                        """)
                .param("all", states.isEmpty())
                .param("states", states.isEmpty() ? Set.of("") : states)
                .param("at", after == null ? null : OffsetDateTime.ofInstant(after.at(), ZoneOffset.UTC))
                .param("id", after == null ? null : after.id())
                .param("limit", limit)
                .query(DeliveryList::read)
                .list();
    }

    /** Lets a dead mail wait again. */
    public Retry retry(UUID delivery) {
        var revived = database.sql("""
                        update notification_delivery set state = 'WAITING', attempts = 0, next_try_at = now(), message = null
                        where id = ? and state = 'DEAD'
                        """).param(delivery).update();
        if (revived == 1) {
            return Retry.TAKEN;
        }
        var exists = database.sql("select exists (select from notification_delivery where id = ?)")
                .param(delivery)
                .query(Boolean.class)
                .single();
        return exists ? Retry.NOT_DEAD : Retry.UNKNOWN;
    }

    private static Entry read(ResultSet row, int number) throws SQLException {
        var waits = row.getString("state").equals("WAITING");
        return new Entry(
                row.getObject("id", UUID.class),
                row.getString("event"),
                new PersonId(row.getString("recipient")),
                row.getString("subject"),
                row.getString("state"),
                row.getInt("attempts"),
                row.getString("message"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                instant(row, "sent_at"),
                waits ? instant(row, "next_try_at") : null);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    /** What became of the wish to send again. */
    public enum Retry {
        TAKEN,
        NOT_DEAD,
        UNKNOWN
    }

    /** Where a page ended. */
    public record Position(Instant at, UUID id) {}

    /** One mail to one person. */
    public record Entry(
            UUID id,
            String event,
            PersonId recipient,
            @Nullable String subject,
            String state,
            int attempts,
            @Nullable String message,
            Instant createdAt,
            @Nullable Instant sentAt,
            @Nullable Instant nextTryAt) {}
}
