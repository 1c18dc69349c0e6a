package io.countersign.engine.audit.jdbc;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.countersign.engine.audit.AuditRecord;
import io.countersign.engine.audit.Entry;
import io.countersign.engine.content.ContentHash;
import io.countersign.engine.content.ItemId;
import io.countersign.engine.content.SubmissionId;
import io.countersign.engine.identity.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code audit_record}, which only grows. */
@Repository
public class AuditTable {

    private static final TypeReference<TreeMap<String, String>> TEXTS = new TypeReference<>() {};

    private final JdbcClient database;
    private final ObjectMapper json;

    AuditTable(JdbcClient database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    public void append(Entry entry, Optional<PersonId> actor, Instant at) {
        database.sql("""
                        insert into audit_record
                            (at, actor, action, subject_type, subject, item, submission, version, hash, details)
                        values (:at, :actor, :action, :type, :subject, :item, :submission, :version, :hash, :details::jsonb)""")
                .param("at", Timestamp.from(at))
                .param("actor", actor.map(PersonId::value).orElse(null))
                .param("action", entry.action())
                .param("type", entry.subjectType())
                .param("subject", entry.subject())
                .param("item", entry.item().map(ItemId::value).orElse(null))
                .param("submission", entry.submission().map(SubmissionId::value).orElse(null))
                .param("version", entry.version().orElse(null))
                .param("hash", entry.hash().map(ContentHash::hex).orElse(null))
                .param("details", written(entry))
                .update();
    }

    /**
     * Takes details of an item's records away, which the database allows in the transaction that erases it and in no other.
     * Legal holds keep theirs: they are no content.
     */
    public void redact(ItemId item, Collection<String> details) {
        var names = details.toArray(new String[0]);
        database.sql("""
                        update audit_record set details = details - :names
                        where item = :item and action not like 'legal-hold.%' and jsonb_exists_any(details, :names)""").param("names", names).param("item", item.value()).update();
    }

    /** Oldest first. */
    public List<AuditRecord> of(ItemId item) {
        return database.sql("select * from audit_record where item = :item order by sequence")
                .param("item", item.value())
                .query((row, number) -> read(row))
                .list();
    }

    private AuditRecord read(ResultSet row) throws SQLException {
        var entry = new Entry(
                row.getString("action"),
                row.getString("subject_type"),
                row.getString("subject"),
                Optional.ofNullable(row.getObject("item", UUID.class)).map(ItemId::new),
                Optional.ofNullable(row.getObject("submission", UUID.class)).map(SubmissionId::new),
                Optional.ofNullable(row.getObject("version", Integer.class)),
                Optional.ofNullable(row.getString("hash")).map(ContentHash::new),
                details(row.getString("details")));
        return new AuditRecord(
                row.getLong("sequence"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getString("actor")).map(PersonId::new),
                entry);
    }

    private String written(Entry entry) {
        try {
            return json.writeValueAsString(entry.details());
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException("Details cannot be written as JSON.", failure);
        }
    }

    private TreeMap<String, String> details(String stored) {
        try {
            return json.readValue(stored, TEXTS);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException("A record's details cannot be read.", failure);
        }
    }
}
