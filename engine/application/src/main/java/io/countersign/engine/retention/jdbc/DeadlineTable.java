package io.countersign.engine.retention.jdbc;

import io.countersign.engine.compliance.EvaluationId;
import io.countersign.engine.content.CampaignId;
import io.countersign.engine.content.ContentHash;
import io.countersign.engine.content.ItemId;
import io.countersign.engine.content.SubmissionId;
import io.countersign.engine.content.SubmissionState;
import io.countersign.engine.retention.Deadline;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code retention_deadline}. */
@Repository
public class DeadlineTable {

    private static final String SELECT = """
            select deadline.*, retention_is_held(deadline.item) as held from retention_deadline deadline
            where not exists (select 1 from retention_erasure erasure where erasure.item = deadline.item) """;

    private final JdbcClient database;

    DeadlineTable(JdbcClient database) {
        this.database = database;
    }

    public void insert(Deadline deadline) {
        database.sql("""
                        insert into retention_deadline (submission, item, campaign, item_name, version, hash, state,
                            decided_at, years, evaluation, due_on)
                        values (:submission, :item, :campaign, :name, :version, :hash, :state,
                            :decided, :years, :evaluation, :due)""")
                .param("submission", deadline.submission().value())
                .param("item", deadline.item().value())
                .param("campaign", deadline.campaign().map(CampaignId::value).orElse(null))
                .param("name", deadline.itemName())
                .param("version", deadline.version())
                .param("hash", deadline.hash().hex())
                .param("state", deadline.state().name())
                .param("decided", Timestamp.from(deadline.decidedAt()))
                .param("years", deadline.years())
                .param(
                        "evaluation",
                        deadline.evaluation().map(EvaluationId::value).orElse(null))
                .param("due", deadline.dueOn())
                .update();
    }

    public List<Deadline> list(
            Optional<LocalDate> before, Optional<ItemId> item, Optional<Deadline.Position> after, int limit) {
        return database.sql(SELECT + """
                        and (:before::date is null or due_on < :before)
                          and (:item::uuid is null or item = :item::uuid)
                          and (:due::date is null or (due_on, submission) > (:due, :submission::uuid))
                        order by due_on, submission limit :limit""")
                .param("before", before.orElse(null))
                .param("item", item.map(ItemId::value).orElse(null))
                .param("due", after.map(Deadline.Position::dueOn).orElse(null))
                .param(
                        "submission",
                        after.map(place -> place.submission().value()).orElse(null))
                .param("limit", limit)
                .query(DeadlineTable::read)
                .list();
    }

    /**
     * The last day of each item of which every day has come, as far as it is not erased; the earliest first.
     *
     * @param today included
     */
    public List<Deadline> due(LocalDate today, Optional<Deadline.Position> after, int limit) {
        return database.sql(SELECT + """
                        and due_on <= :today
                        and not exists (
                            select 1 from retention_deadline later
                            where later.item = deadline.item
                              and (later.due_on, later.submission) > (deadline.due_on, deadline.submission))
                        and (:due::date is null or (due_on, submission) > (:due, :submission::uuid))
                        order by due_on, submission limit :limit""")
                .param("today", today)
                .param("due", after.map(Deadline.Position::dueOn).orElse(null))
                .param(
                        "submission",
                        after.map(place -> place.submission().value()).orElse(null))
                .param("limit", limit)
                .query(DeadlineTable::read)
                .list();
    }

    /** Also of an item that is erased; the last day first. */
    public List<Deadline> of(ItemId item) {
        return database.sql("""
                        select deadline.*, retention_is_held(item) as held from retention_deadline deadline
                        where item = ? order by due_on desc, submission desc""").param(item.value()).query(DeadlineTable::read).list();
    }

    /** Of an item that is being erased. */
    public void forgetName(ItemId item) {
        database.sql("update retention_deadline set item_name = '' where item = ?")
                .param(item.value())
                .update();
    }

    private static Deadline read(ResultSet row, int number) throws SQLException {
        return new Deadline(
                new SubmissionId(row.getObject("submission", UUID.class)),
                new ItemId(row.getObject("item", UUID.class)),
                Optional.ofNullable(row.getObject("campaign", UUID.class)).map(CampaignId::new),
                row.getString("item_name"),
                row.getInt("version"),
                new ContentHash(row.getString("hash")),
                SubmissionState.valueOf(row.getString("state")),
                row.getTimestamp("decided_at").toInstant(),
                row.getInt("years"),
                Optional.ofNullable(row.getObject("evaluation", UUID.class)).map(EvaluationId::new),
                row.getObject("due_on", LocalDate.class),
                row.getBoolean("held"));
    }
}
