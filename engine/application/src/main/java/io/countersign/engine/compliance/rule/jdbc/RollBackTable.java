package io.countersign.engine.compliance.rule.jdbc;

import io.countersign.engine.compliance.PackVersion;
import io.countersign.engine.compliance.rule.draft.Stamp;
import io.countersign.engine.identity.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code compliance_rollback}. */
@Repository
public class RollBackTable {

    private final JdbcClient database;

    RollBackTable(JdbcClient database) {
        this.database = database;
    }

    /** @param done the second person; empty while only asked for */
    public record RollBack(String pack, String semver, String reason, Stamp requested, Optional<Stamp> done) {}

    /** Kept from others until the transaction ends. */
    public Optional<RollBack> lock(PackVersion version) {
        return database.sql("select * from compliance_rollback where pack = ? and semver = ? for update")
                .param(version.pack())
                .param(version.semver())
                .query(RollBackTable::read)
                .optional();
    }

    public List<RollBack> open() {
        return database.sql("select * from compliance_rollback where done_at is null order by requested_at, id")
                .query(RollBackTable::read)
                .list();
    }

    /** @return false when somebody else asked in the same moment */
    public boolean request(PackVersion version, String reason, Stamp stamp) {
        return database.sql("""
                        insert into compliance_rollback (id, pack, semver, reason, requested_by, requested_at)
                        values (?, ?, ?, ?, ?, ?) on conflict (pack, semver) do nothing
                        """)
                        .param(UUID.randomUUID())
                        .param(version.pack())
                        .param(version.semver())
                        .param(reason)
                        .param(stamp.by().value())
                        .param(Timestamp.from(stamp.at()))
                        .update()
                == 1;
    }

    public void done(PackVersion version, Stamp stamp) {
        database.sql("update compliance_rollback set done_by = ?, done_at = ? where pack = ? and semver = ?")
                .param(stamp.by().value())
                .param(Timestamp.from(stamp.at()))
                .param(version.pack())
                .param(version.semver())
                .update();
    }

    private static RollBack read(ResultSet row, int number) throws SQLException {
        var doneBy = row.getString("done_by");
        return new RollBack(
                row.getString("pack"),
                row.getString("semver"),
                row.getString("reason"),
                new Stamp(
                        new PersonId(row.getString("requested_by")),
                        row.getTimestamp("requested_at").toInstant()),
                doneBy == null
                        ? Optional.empty()
                        : Optional.of(new Stamp(
                                new PersonId(doneBy),
                                row.getTimestamp("done_at").toInstant())));
    }
}
