package io.countersign.engine.notification.jdbc;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.notification.Notice;
import io.countersign.engine.notification.NoticeEvent;
import io.countersign.engine.notification.NoticeFacts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What happened and has to be told. */
@Repository
public class NoticeTable {

    private final JdbcClient database;
    private final ObjectMapper json;

    NoticeTable(JdbcClient database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Said again, it is told to those who have not heard of it yet. */
    public void append(Notice notice) {
        database.sql("""
                        insert into notification_notice (id, event, key, task_id, publication_id, recipients, facts)
                        values (?, ?, ?, ?, ?, ?, ?::jsonb)
                        on conflict (event, key) do update
                        set expanded_at = null, expand_at = now(), facts = excluded.facts
                        """)
                .params(
                        UUID.randomUUID(),
                        notice.event().name(),
                        notice.key(),
                        notice.task(),
                        notice.publication(),
                        notice.recipients().stream().map(PersonId::value).toArray(String[]::new),
                        written(notice.facts()))
                .update();
    }

    /** The oldest that nobody has expanded, held by this transaction. */
    public Optional<Stored> next() {
        return database.sql("""
                        select id, event, key, task_id, publication_id, recipients, facts,
                            exists (select from notification_notice other
                                where other.expanded_at is null and other.expand_at <= now() and other.id <> notice.id) as more
                        from notification_notice notice where expanded_at is null and expand_at <= now()
                        order by expand_at, seq limit 1 for update skip locked
                        """)
                .query((row, number) -> new Stored(row.getObject("id", UUID.class), read(row), row.getBoolean("more")))
                .optional();
    }

    /** One mail for each who has none of this notice yet; the notice is done. */
    public void expand(UUID notice, Collection<PersonId> recipients) {
        for (PersonId recipient : recipients) {
            database.sql("""
                            insert into notification_delivery (id, notice_id, recipient) values (?, ?, ?)
                            on conflict (notice_id, recipient, channel) do nothing
                            """)
                    .params(UUID.randomUUID(), notice, recipient.value())
                    .update();
        }
        database.sql("update notification_notice set expanded_at = now() where id = ?")
                .param(notice)
                .update();
    }

    /** Puts aside for a minute what could not be expanded, so that it does not hold up the others. */
    public void putAside(UUID notice) {
        database.sql("update notification_notice set expand_at = now() + interval '1 minute' where id = ?")
                .param(notice)
                .update();
    }

    Notice read(ResultSet row) throws SQLException {
        var recipients = (String[]) row.getArray("recipients").getArray();
        return new Notice(
                NoticeEvent.valueOf(row.getString("event")),
                row.getString("key"),
                row.getString("task_id"),
                row.getObject("publication_id", UUID.class),
                Arrays.stream(recipients).map(PersonId::new).collect(Collectors.toSet()),
                facts(row.getString("facts")));
    }

    private NoticeFacts facts(String text) {
        try {
            return json.readValue(text, NoticeFacts.class);
        } catch (JsonProcessingException defect) {
            throw new IllegalStateException("What was written into the outbox cannot be read.", defect);
        }
    }

    private String written(NoticeFacts facts) {
        try {
            return json.writeValueAsString(facts);
        } catch (JsonProcessingException defect) {
            throw new IllegalStateException("What is to be told cannot be written.", defect);
        }
    }

    /**
     * A notice in the outbox.
     *
     * @param more whether there was another one
     */
    public record Stored(UUID id, Notice notice, boolean more) {}
}
