package io.countersign.engine.discussion.jdbc;

import io.countersign.engine.asset.AssetHash;
import io.countersign.engine.content.AccountId;
import io.countersign.engine.content.ItemId;
import io.countersign.engine.content.Market;
import io.countersign.engine.discussion.Anchor;
import io.countersign.engine.discussion.DiscussionThread;
import io.countersign.engine.discussion.Remark;
import io.countersign.engine.discussion.RemarkId;
import io.countersign.engine.discussion.Target;
import io.countersign.engine.discussion.ThreadId;
import io.countersign.engine.identity.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Threads and remarks, as rows. */
final class ThreadRows {

    private ThreadRows() {}

    /** Without its remarks. */
    static DiscussionThread thread(ResultSet row) throws SQLException {
        var account = row.getObject("account", UUID.class);
        return new DiscussionThread(
                new ThreadId(row.getObject("id", UUID.class)),
                new ItemId(row.getObject("item", UUID.class)),
                row.getInt("number"),
                row.getInt("version"),
                account == null
                        ? Optional.empty()
                        : Optional.of(new Target(new AccountId(account), new Market(row.getString("market")))),
                anchor(row),
                List.of(),
                act(row, "resolved"));
    }

    static Remark remark(ResultSet row) throws SQLException {
        return new Remark(
                new RemarkId(row.getObject("id", UUID.class)),
                new PersonId(row.getString("author")),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                row.getString("words"),
                Arrays.stream((String[]) row.getArray("mentions").getArray())
                        .map(PersonId::new)
                        .collect(Collectors.toSet()),
                row.getInt("edits"),
                Optional.ofNullable(time(row, "edited_at")),
                act(row, "removed"));
    }

    private static Anchor anchor(ResultSet row) throws SQLException {
        var field = row.getString("field");
        if (field != null) {
            return new Anchor.Words(
                    Anchor.Field.valueOf(field),
                    row.getString("quote"),
                    row.getString("prefix"),
                    row.getString("suffix"),
                    row.getInt("starts_at"));
        }
        var asset = row.getString("asset");
        return asset == null
                ? new Anchor.Whole()
                : new Anchor.Place(
                        new AssetHash(asset),
                        row.getDouble("x"),
                        row.getDouble("y"),
                        row.getDouble("width"),
                        row.getDouble("height"));
    }

    private static Optional<Remark.Act> act(ResultSet row, String what) throws SQLException {
        var at = time(row, what + "_at");
        return at == null
                ? Optional.empty()
                : Optional.of(new Remark.Act(new PersonId(row.getString(what + "_by")), at));
    }

    private static @Nullable Instant time(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
