package io.countersign.engine.review.jdbc;

import io.countersign.engine.content.ContentHash;
import io.countersign.engine.content.ItemId;
import io.countersign.engine.content.SubmissionId;
import io.countersign.engine.content.VersionId;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.problem.ProblemException;
import io.countersign.engine.reading.ReadOnce;
import io.countersign.engine.review.Risk;
import io.countersign.engine.review.plan.Plan;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class StoredPlans {

    private final JdbcClient database;
    private final ReadOnce<SubmissionId, Optional<Plan>> read = ReadOnce.from("review_plan");

    StoredPlans(JdbcClient database) {
        this.database = database;
    }

    public void add(Plan plan) {
        database.sql("""
                        insert into review_plan (submission, item, version_id, version, hash, author, barred, risk,
                            risk_reasons, measured_by, planned_at)
                        values (:submission, :item, :versionId, :version, :hash, :author, :barred, :risk, :reasons, :measuredBy, :at)
                        """)
                .param("submission", plan.submission().value())
                .param("item", plan.item().value())
                .param("versionId", plan.versionId().value())
                .param("version", plan.version())
                .param("hash", plan.hash().hex())
                .param("author", plan.author().value())
                .param("barred", Arrays.of(plan.barred()))
                .param("risk", plan.risk().name())
                .param("reasons", Arrays.of(plan.riskReasons()))
                .param("measuredBy", plan.measuredBy().map(VersionId::value).orElse(null), Types.OTHER)
                .param("at", plan.plannedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    public Optional<Plan> find(SubmissionId submission) {
        return read.get(submission, () -> select(submission, ""));
    }

    public Plan get(SubmissionId submission) {
        return find(submission).orElseThrow(() -> ProblemException.notFound("Submission", submission));
    }

    /** Until the transaction ends nobody else decides, withdraws or replaces this submission. */
    public Optional<Plan> lock(SubmissionId submission) {
        return ReadOnce.hold(read, submission, () -> select(submission, " for update"), () -> select(submission, ""));
    }

    private Optional<Plan> select(SubmissionId submission, String locking) {
        return database.sql("select * from review_plan where submission = :submission" + locking)
                .param("submission", submission.value())
                .query(StoredPlans::plan)
                .optional();
    }

    private static Plan plan(ResultSet row, int number) throws SQLException {
        return new Plan(
                new SubmissionId(row.getObject("submission", UUID.class)),
                new ItemId(row.getObject("item", UUID.class)),
                new VersionId(row.getObject("version_id", UUID.class)),
                row.getInt("version"),
                new ContentHash(row.getString("hash")),
                new PersonId(row.getString("author")),
                Arrays.read(row, "barred").stream().map(PersonId::new).collect(Collectors.toUnmodifiableSet()),
                Risk.valueOf(row.getString("risk")),
                Arrays.read(row, "risk_reasons"),
                Optional.ofNullable(row.getObject("measured_by", UUID.class)).map(VersionId::new),
                row.getObject("planned_at", OffsetDateTime.class).toInstant());
    }
}
