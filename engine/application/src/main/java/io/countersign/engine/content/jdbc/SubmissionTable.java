package io.countersign.engine.content.jdbc;

import io.countersign.engine.content.ContentHash;
import io.countersign.engine.content.ItemId;
import io.countersign.engine.content.Slot;
import io.countersign.engine.content.Submission;
import io.countersign.engine.content.SubmissionId;
import io.countersign.engine.content.SubmissionState;
import io.countersign.engine.content.VersionId;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.reading.ReadOnce;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code content_submission}. */
@Repository
public class SubmissionTable {

    private static final String SELECT = """
            select submission.*, item.name as item_name, version.number, version.hash
            from content_submission submission
            join content_item item on item.id = submission.item
            join content_version version on version.id = submission.version
            where\s""";

    private final JdbcClient database;
    private final ReadOnce<SubmissionId, Optional<Submission>> read =
            ReadOnce.from("content_submission", "content_item", "content_version");

    SubmissionTable(JdbcClient database) {
        this.database = database;
    }

    public void insert(Submission submission) {
        database.sql("""
                        insert into content_submission (id, item, version, state, author, submitted_at, slot_local, slot_zone,
                            comment)
                        values (:id, :item, :version, :state, :author, :at, :slot, :zone, :comment)""")
                .param("id", submission.id().value())
                .param("item", submission.item().value())
                .param("version", submission.versionId().value())
                .param("state", submission.state().name())
                .param("author", submission.author().value())
                .param("at", Timestamp.from(submission.submittedAt()))
                .param("slot", submission.slot().at())
                .param("zone", submission.slot().zone().getId())
                .param("comment", submission.comment().orElse(null))
                .update();
        read.know(submission.id(), Optional.of(submission));
    }

    /** Everything about a submission that can change. */
    public void update(Submission submission) {
        database.sql("""
                        update content_submission set state = :state, slot_local = :slot, slot_zone = :zone, reason = :reason,
                            publishing_since = :publishing
                        where id = :id""")
                .param("state", submission.state().name())
                .param("slot", submission.slot().at())
                .param("zone", submission.slot().zone().getId())
                .param("reason", submission.reason().orElse(null))
                .param(
                        "publishing",
                        submission.publishingSince().map(Timestamp::from).orElse(null))
                .param("id", submission.id().value())
                .update();
        read.know(submission.id(), Optional.of(submission));
    }

    /** Where it was when it missed its slot. */
    public Optional<SubmissionState> missedFrom(SubmissionId id) {
        return database.sql("select missed_from from content_submission where id = :id and missed_from is not null")
                .param("id", id.value())
                .query(String.class)
                .optional()
                .map(SubmissionState::valueOf);
    }

    public void rememberMissedFrom(SubmissionId id, SubmissionState state) {
        database.sql("update content_submission set missed_from = :state where id = :id")
                .param("state", state.name())
                .param("id", id.value())
                .update();
    }

    public Optional<ItemId> itemOf(SubmissionId id) {
        return find(id).map(Submission::item);
    }

    public Optional<Submission> find(SubmissionId id) {
        return read.get(id, () -> database.sql(SELECT + "submission.id = :id")
                .param("id", id.value())
                .query((row, number) -> submission(row))
                .optional());
    }

    /** Newest first. */
    public List<Submission> of(ItemId item) {
        return database.sql(SELECT + "submission.item = :item order by version.number desc")
                .param("item", item.value())
                .query((row, number) -> submission(row))
                .list();
    }

    private static Submission submission(ResultSet row) throws SQLException {
        return new Submission(
                new SubmissionId(row.getObject("id", UUID.class)),
                new ItemId(row.getObject("item", UUID.class)),
                row.getString("item_name"),
                row.getInt("number"),
                new VersionId(row.getObject("version", UUID.class)),
                new ContentHash(row.getString("hash")),
                SubmissionState.valueOf(row.getString("state")),
                new PersonId(row.getString("author")),
                ItemRows.instant(row, "submitted_at").orElseThrow(),
                new Slot(row.getObject("slot_local", LocalDateTime.class), ZoneId.of(row.getString("slot_zone"))),
                Optional.ofNullable(row.getString("comment")),
                Optional.ofNullable(row.getString("reason")),
                ItemRows.instant(row, "publishing_since"));
    }
}
