package io.countersign.engine.claim.jdbc;

import io.countersign.engine.claim.ClaimId;
import io.countersign.engine.claim.Recertification;
import io.countersign.engine.identity.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code claim_recertification}. */
@Repository
public class AnswerTable {

    private final JdbcClient database;

    AnswerTable(JdbcClient database) {
        this.database = database;
    }

    /** What a person answered. */
    public record Answer(Recertification recertification, PersonId by) {}

    public void insert(ClaimId claim, int version, Answer answer, Instant at) {
        database.sql("""
                        insert into claim_recertification (claim, number, choice, until, reason, answered_by, answered_at)
                        values (:claim, :number, :choice, :until, :reason, :by, :at)""")
                .param("claim", claim.value())
                .param("number", version)
                .param("choice", answer.recertification().choice().name())
                .param("until", answer.recertification().until().orElse(null))
                .param("reason", answer.recertification().reason())
                .param("by", answer.by().value())
                .param("at", Timestamp.from(at))
                .update();
    }

    public Optional<Answer> find(ClaimId claim, int version) {
        return database.sql("select * from claim_recertification where claim = :claim and number = :number")
                .param("claim", claim.value())
                .param("number", version)
                .query(AnswerTable::read)
                .optional();
    }

    private static Answer read(ResultSet row, int number) throws SQLException {
        return new Answer(
                new Recertification(
                        Recertification.Choice.valueOf(row.getString("choice")),
                        Optional.ofNullable(row.getObject("until", LocalDate.class)),
                        row.getString("reason")),
                new PersonId(row.getString("answered_by")));
    }
}
