package io.countersign.engine.review.jdbc;

import io.countersign.engine.content.ContentHash;
import io.countersign.engine.content.SubmissionId;
import io.countersign.engine.discussion.ThreadId;
import io.countersign.engine.identity.GroupId;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.review.ChangeCheck;
import io.countersign.engine.review.Decision;
import io.countersign.engine.review.DecisionId;
import io.countersign.engine.review.DecisionKind;
import io.countersign.engine.review.RequestedChange;
import io.countersign.engine.review.Review;
import io.countersign.engine.review.ReviewId;
import io.countersign.engine.review.ReviewKind;
import io.countersign.engine.review.ReviewState;
import io.countersign.engine.review.Via;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** Reviews with their decisions, as rows. */
final class ReviewRows {

    private ReviewRows() {}

    static Review read(ResultSet row, int number) throws SQLException {
        var id = new ReviewId(row.getObject("id", UUID.class));
        return new Review(
                id,
                new SubmissionId(row.getObject("submission", UUID.class)),
                row.getInt("stage"),
                ReviewKind.valueOf(row.getString("kind")),
                row.getString("role"),
                Arrays.read(row, "markets"),
                new GroupId(row.getString("group_id")),
                Arrays.read(row, "because"),
                ReviewState.valueOf(row.getString("state")),
                time(row, "due_at"),
                time(row, "remind_at"),
                Optional.ofNullable(row.getObject("sla_hours", Integer.class)).map(Duration::ofHours),
                check(row),
                decision(row, id));
    }

    private static Optional<Decision> decision(ResultSet row, ReviewId review) throws SQLException {
        var id = row.getObject("decision_id", UUID.class);
        if (id == null) {
            return Optional.empty();
        }
        return Optional.of(new Decision(
                new DecisionId(id),
                review,
                DecisionKind.valueOf(row.getString("decision_kind")),
                row.getString("comment"),
                new PersonId(row.getString("person")),
                row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                row.getInt("version"),
                new ContentHash(row.getString("hash")),
                Via.valueOf(row.getString("via")),
                changes(row, "changes", "change_numbers"),
                row.getBoolean("void")));
    }

    private static Optional<ChangeCheck> check(ResultSet row) throws SQLException {
        var decision = row.getObject("checks", UUID.class);
        if (decision == null) {
            return Optional.empty();
        }
        return Optional.of(new ChangeCheck(
                new DecisionId(decision),
                new PersonId(row.getString("checked_person")),
                row.getInt("checked_version"),
                changes(row, "checked_changes", "checked_numbers")));
    }

    private static List<RequestedChange> changes(ResultSet row, String threads, String numbers) throws SQLException {
        var ids = (UUID[]) row.getArray(threads).getArray();
        var called = (Integer[]) row.getArray(numbers).getArray();
        return IntStream.range(0, ids.length)
                .mapToObj(place -> new RequestedChange(new ThreadId(ids[place]), called[place]))
                .toList();
    }

    private static Optional<Instant> time(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
