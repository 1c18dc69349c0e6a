package io.countersign.engine.retention.jdbc;

import io.countersign.engine.content.ItemId;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.retention.ErasureRecord;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code retention_erasure}, which only grows. */
@Repository
public class ErasureRecords {

    private final JdbcClient database;
    private final DeadlineTable deadlines;

    ErasureRecords(JdbcClient database, DeadlineTable deadlines) {
        this.database = database;
        this.deadlines = deadlines;
    }

    /** The database refuses it when the item is not due, held, undecided or live. */
    public void insert(ErasureRecord record) {
        database.sql("""
                        insert into retention_erasure (item, erased_at, erased_by, reason, rule, due_on, assets)
                        values (:item, :at, :by, :reason, :rule, :due, :assets)""")
                .param("item", record.item().value())
                .param("at", Timestamp.from(record.at()))
                .param("by", record.by().map(PersonId::value).orElse(null))
                .param("reason", record.reason())
                .param("rule", record.rule())
                .param("due", record.dueOn())
                .param("assets", record.assets().toArray(new String[0]))
                .update();
    }

    public Optional<ErasureRecord> find(ItemId item) {
        return database.sql("select * from retention_erasure where item = ?")
                .param(item.value())
                .query(this::read)
                .optional();
    }

    /** The newest first. */
    public List<ErasureRecord> list(Optional<ErasureRecord.Position> after, int limit) {
        return database.sql("""
                        select * from retention_erasure
                        where (:at::timestamptz is null or (erased_at, item) < (:at, :item::uuid))
                        order by erased_at desc, item desc limit :limit""")
                .param("at", after.map(place -> Timestamp.from(place.at())).orElse(null))
                .param("item", after.map(place -> place.item().value()).orElse(null))
                .param("limit", limit)
                .query(this::read)
                .list();
    }

    private ErasureRecord read(ResultSet row, int number) throws SQLException {
        var item = new ItemId(row.getObject("item", UUID.class));
        return new ErasureRecord(
                item,
                row.getTimestamp("erased_at").toInstant(),
                Optional.ofNullable(row.getString("erased_by")).map(PersonId::new),
                row.getString("reason"),
                row.getString("rule"),
                row.getObject("due_on", LocalDate.class),
                List.of((String[]) row.getArray("assets").getArray()),
                deadlines.of(item));
    }
}
