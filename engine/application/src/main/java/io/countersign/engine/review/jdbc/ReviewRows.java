package io.countersign.engine.review.jdbc;

import io.countersign.engine.content.ContentHash;
import io.countersign.engine.content.SubmissionId;
import io.countersign.engine.identity.GroupId;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.review.Decision;
import io.countersign.engine.review.DecisionId;
import io.countersign.engine.review.DecisionKind;
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
import java.util.Optional;
import java.util.UUID;

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
                row.getBoolean("void")));
    }

    private static Optional<Instant> time(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
