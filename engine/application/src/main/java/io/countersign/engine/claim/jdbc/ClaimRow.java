package io.countersign.engine.claim.jdbc;

import io.countersign.engine.claim.Claim;
import io.countersign.engine.claim.ClaimContent;
import io.countersign.engine.claim.ClaimId;
import io.countersign.engine.claim.ClaimState;
import io.countersign.engine.identity.PersonId;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;

/** Reads a row of {@code claim_version}. */
final class ClaimRow {

    private ClaimRow() {}

    static Claim read(ResultSet row, int number) throws SQLException {
        return new Claim(
                new ClaimId(row.getObject("claim", UUID.class)),
                row.getInt("number"),
                ClaimState.valueOf(row.getString("state")),
                content(row),
                new PersonId(row.getString("proposed_by")),
                row.getTimestamp("proposed_at").toInstant(),
                Optional.ofNullable(row.getString("accepted_by")).map(PersonId::new),
                Optional.ofNullable(row.getTimestamp("accepted_at")).map(Timestamp::toInstant),
                Optional.ofNullable(row.getString("reason")));
    }

    private static ClaimContent content(ResultSet row) throws SQLException {
        return new ClaimContent(
                row.getString("text"),
                row.getString("language"),
                row.getString("code"),
                row.getString("evidence"),
                Optional.ofNullable(row.getString("evidence_link")).map(URI::create),
                new TreeSet<>(List.of((String[]) row.getArray("regions").getArray())),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                new PersonId(row.getString("owner")));
    }
}
