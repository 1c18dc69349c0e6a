package io.countersign.engine.publication.jdbc;

import io.countersign.engine.content.AccountId;
import io.countersign.engine.content.ContentHash;
import io.countersign.engine.content.ItemId;
import io.countersign.engine.content.SubmissionId;
import io.countersign.engine.content.VariantId;
import io.countersign.engine.content.VersionId;
import io.countersign.engine.publication.Publication;
import io.countersign.engine.publication.PublicationId;
import io.countersign.engine.publication.PublicationState;
import io.countersign.engine.publication.Trouble;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;

/** Reads rows of the ledger. */
final class EntryMapper implements RowMapper<Entry> {

    static final String SELECT = """
            select publication.*, state = 'SENDING' and lease_until < clock_timestamp() as lapsed,
                coalesce(next_try_at > clock_timestamp(), false) as waiting
            from publication\s""";

    @Override
    public Entry mapRow(ResultSet row, int number) throws SQLException {
        return new Entry(
                publication(row),
                row.getString("signed"),
                row.getBoolean("lapsed"),
                row.getBoolean("waiting"),
                instant(row, "lease_until"),
                instant(row, "first_try_at"),
                instant(row, "unknown_since"),
                row.getBoolean("probe"),
                Optional.ofNullable(row.getString("answer")).map("AGAIN"::equals),
                Optional.ofNullable(row.getString("task")));
    }

    static Publication publication(ResultSet row) throws SQLException {
        return new Publication(
                new PublicationId(uuid(row, "id")),
                origin(row),
                new AccountId(uuid(row, "account")),
                row.getString("market"),
                uuid(row, "key"),
                row.getTimestamp("planned_at").toInstant(),
                PublicationState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                problem(row),
                instant(row, "next_try_at"),
                copy(row),
                instant(row, "taken_down_at"));
    }

    private static Publication.Origin origin(ResultSet row) throws SQLException {
        return new Publication.Origin(
                new SubmissionId(uuid(row, "submission")),
                new ItemId(uuid(row, "item")),
                row.getString("item_name"),
                new VersionId(uuid(row, "version")),
                new VariantId(uuid(row, "variant")),
                new ContentHash(row.getString("hash")),
                row.getTimestamp("slot").toInstant());
    }

    private static Optional<Publication.Problem> problem(ResultSet row) throws SQLException {
        String message = row.getString("message");
        return Optional.ofNullable(row.getString("trouble"))
                .map(kind -> new Publication.Problem(Trouble.valueOf(kind), message == null ? "" : message));
    }

    private static Optional<Publication.Copy> copy(ResultSet row) throws SQLException {
        Optional<Instant> sentAt = instant(row, "sent_at");
        if (sentAt.isEmpty()) {
            return Optional.empty();
        }
        String remoteId = row.getString("remote_id");
        return Optional.of(new Publication.Copy(
                remoteId == null ? "" : remoteId,
                Optional.ofNullable(row.getString("permalink")).map(URI::create),
                sentAt.get(),
                row.getBoolean("live")));
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }
}
