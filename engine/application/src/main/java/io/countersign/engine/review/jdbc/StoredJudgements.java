package io.countersign.engine.review.jdbc;

import io.countersign.engine.compliance.EvaluationId;
import io.countersign.engine.compliance.Moment;
import io.countersign.engine.compliance.Outcome;
import io.countersign.engine.compliance.OverrideId;
import io.countersign.engine.content.SubmissionId;
import io.countersign.engine.reading.ReadOnce;
import io.countersign.engine.review.compliance.StoredJudgement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the rules came to, moment by moment. */
@Repository
public class StoredJudgements {

    private final JdbcClient database;
    private final ReadOnce<SubmissionId, Optional<StoredJudgement>> read = ReadOnce.from("review_judgement");

    StoredJudgements(JdbcClient database) {
        this.database = database;
    }

    public void add(StoredJudgement judgement) {
        database.sql("""
                        insert into review_judgement (submission, moment, judged_at, outcome, permitted, route, closed,
                            evaluations, overrides, message)
                        values (:submission, :moment, :at, :outcome, :permitted, :route, :closed,
                            :evaluations::uuid[], :overrides::uuid[], :message)
                        """)
                .param("submission", judgement.submission().value())
                .param("moment", judgement.moment().name())
                .param("at", judgement.at().atOffset(ZoneOffset.UTC))
                .param("outcome", judgement.outcome().name())
                .param("permitted", judgement.permitted())
                .param("route", judgement.route())
                .param("closed", Arrays.of(judgement.closed()))
                .param("evaluations", Arrays.of(judgement.evaluations()))
                .param("overrides", Arrays.of(judgement.overrides()))
                .param("message", judgement.message())
                .update();
    }

    /** The newest first. */
    public List<StoredJudgement> of(SubmissionId submission) {
        return database.sql("select * from review_judgement where submission = :submission order by id desc")
                .param("submission", submission.value())
                .query(StoredJudgements::judgement)
                .list();
    }

    public Optional<StoredJudgement> newest(SubmissionId submission) {
        return read.get(submission, () -> database.sql(
                        "select * from review_judgement where submission = :submission order by id desc limit 1")
                .param("submission", submission.value())
                .query(StoredJudgements::judgement)
                .optional());
    }

    private static StoredJudgement judgement(ResultSet row, int number) throws SQLException {
        return new StoredJudgement(
                new SubmissionId(row.getObject("submission", UUID.class)),
                Moment.valueOf(row.getString("moment")),
                row.getObject("judged_at", OffsetDateTime.class).toInstant(),
                Outcome.valueOf(row.getString("outcome")),
                row.getBoolean("permitted"),
                row.getString("route"),
                Set.copyOf(Arrays.read(row, "closed")),
                ids(row, "evaluations").stream().map(EvaluationId::new).toList(),
                ids(row, "overrides").stream().map(OverrideId::new).toList(),
                row.getString("message"));
    }

    private static List<UUID> ids(ResultSet row, String column) throws SQLException {
        return List.of((UUID[]) row.getArray(column).getArray());
    }
}
