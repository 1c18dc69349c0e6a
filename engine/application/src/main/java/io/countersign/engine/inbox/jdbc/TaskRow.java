package io.countersign.engine.inbox.jdbc;

import io.countersign.engine.asset.AssetHash;
import io.countersign.engine.content.AccountId;
import io.countersign.engine.content.ItemId;
import io.countersign.engine.content.SubmissionId;
import io.countersign.engine.identity.GroupId;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.inbox.Candidates;
import io.countersign.engine.inbox.EntryKind;
import io.countersign.engine.inbox.OpenTask;
import io.countersign.engine.inbox.Waiting;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a row of inbox_entry. */
final class TaskRow {

    private TaskRow() {}

    static OpenTask read(ResultSet row, int number) throws SQLException {
        OffsetDateTime due = row.getObject("due_at", OffsetDateTime.class);
        return new OpenTask(
                row.getString("task_id"),
                waiting(row),
                new Candidates(set(row, "candidate_people", PersonId::new), set(row, "candidate_groups", GroupId::new)),
                orNull(row.getString("assignee"), PersonId::new),
                due == null ? null : due.toInstant(),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        return new Waiting(
                EntryKind.valueOf(row.getString("kind")),
                row.getString("title"),
                orNull(row.getObject("item_id", UUID.class), ItemId::new),
                orNull(row.getObject("submission_id", UUID.class), SubmissionId::new),
                row.getObject("review_id", UUID.class),
                row.getObject("publication_id", UUID.class),
                row.getObject("claim_id", UUID.class),
                row.getObject("rule_draft_id", UUID.class),
                row.getObject("version", Integer.class),
                row.getString("role"),
                row.getString("market"),
                List.copyOf(set(row, "accounts", id -> new AccountId(UUID.fromString(id)))),
                orNull(row.getString("picture"), AssetHash::new),
                orNull(row.getString("requester"), PersonId::new),
                set(row, "barred", PersonId::new));
    }

    private static <T> Set<T> set(ResultSet row, String column, Function<String, T> read) throws SQLException {
        return Stream.of((String[]) row.getArray(column).getArray()).map(read).collect(Collectors.toSet());
    }

    private static <S, T> @Nullable T orNull(@Nullable S stored, Function<S, T> read) {
        return stored == null ? null : read.apply(stored);
    }
}
