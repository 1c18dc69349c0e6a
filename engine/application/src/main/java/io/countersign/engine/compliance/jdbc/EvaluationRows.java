package io.countersign.engine.compliance.jdbc;

import io.countersign.engine.compliance.EvaluationId;
import io.countersign.engine.compliance.Facts;
import io.countersign.engine.compliance.Moment;
import io.countersign.engine.compliance.RememberedEvaluation;
import io.countersign.engine.compliance.RememberedFacts;
import io.countersign.engine.compliance.RuleSetId;
import io.countersign.engine.compliance.Subject;
import io.countersign.engine.reading.ReadOnce;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class EvaluationRows {

    private final JdbcClient database;
    private final ReadOnce<EvaluationId, Optional<RememberedEvaluation>> read = ReadOnce.from("compliance_evaluation");

    EvaluationRows(JdbcClient database) {
        this.database = database;
    }

    /** @param facts canonical JSON */
    public void add(RememberedEvaluation evaluation, String facts) {
        database.sql("""
                        insert into compliance_evaluation (id, submission, version, content_hash, title, moment, at, facts,
                            rule_set, result, result_hash)
                        values (:id, :submission, :version, :contentHash, :title, :moment, :at, :facts, :ruleSet, :result,
                            :resultHash)
                        """)
                .param("id", evaluation.id().value())
                .param("submission", evaluation.subject().submissionId())
                .param("version", evaluation.subject().versionId())
                .param("contentHash", evaluation.subject().contentHash())
                .param("title", evaluation.subject().title())
                .param("moment", evaluation.moment().name())
                .param("at", evaluation.at().atOffset(ZoneOffset.UTC))
                .param("facts", facts)
                .param("ruleSet", evaluation.ruleSet().value())
                .param("result", evaluation.result())
                .param("resultHash", evaluation.resultHash())
                .update();
    }

    /** @param reading of the stored facts */
    public Optional<RememberedEvaluation> find(EvaluationId id, Function<String, Facts> reading) {
        return read.get(id, () -> database.sql("select * from compliance_evaluation where id = :id")
                .param("id", id.value())
                .query((row, number) -> evaluation(row, reading))
                .optional());
    }

    /** The newest first. */
    public List<RememberedEvaluation> ofSubmission(String submission, Function<String, Facts> reading) {
        return database.sql("select * from compliance_evaluation where submission = :submission order by at desc, id")
                .param("submission", submission)
                .query((row, number) -> evaluation(row, reading))
                .list();
    }

    public List<RememberedFacts> page(
            Moment moment, Instant since, Optional<EvaluationId> after, int limit, Function<String, Facts> reading) {
        return database.sql("""
                        select id, submission, version, content_hash, title, moment, at, facts from compliance_evaluation
                        where moment = :moment and at >= :since and facts <> ''
                          and (cast(:after as uuid) is null
                               or (at, id) > (select last.at, last.id from compliance_evaluation last where last.id = :after))
                        order by at, id limit :limit
                        """)
                .param("moment", moment.name())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("after", after.map(EvaluationId::value).orElse(null))
                .param("limit", limit)
                .query((row, number) -> new RememberedFacts(
                        new EvaluationId(row.getObject("id", UUID.class)),
                        subject(row),
                        Moment.valueOf(row.getString("moment")),
                        at(row),
                        reading.apply(row.getString("facts"))))
                .list();
    }

    /** Of content that is being erased, with the titles in the lists of simulations. */
    public void eraseFacts(String submission) {
        database.sql("update compliance_evaluation set facts = '', title = '' where submission = ?")
                .param(submission)
                .update();
        database.sql("update compliance_simulation_change set title = '(erased)' where submission = ?")
                .param(submission)
                .update();
    }

    private static RememberedEvaluation evaluation(ResultSet row, Function<String, Facts> reading) throws SQLException {
        return new RememberedEvaluation(
                new EvaluationId(row.getObject("id", UUID.class)),
                subject(row),
                Moment.valueOf(row.getString("moment")),
                at(row),
                Optional.of(row.getString("facts"))
                        .filter(facts -> !facts.isEmpty())
                        .map(reading),
                new RuleSetId(row.getString("rule_set")),
                row.getString("result"),
                row.getString("result_hash"));
    }

    private static Subject subject(ResultSet row) throws SQLException {
        return new Subject(
                row.getString("submission"),
                row.getString("version"),
                row.getString("content_hash"),
                row.getString("title"));
    }

    private static Instant at(ResultSet row) throws SQLException {
        return row.getObject("at", OffsetDateTime.class).toInstant();
    }
}
