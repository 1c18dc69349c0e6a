package io.countersign.engine.review.jdbc;

import io.countersign.engine.content.Signing;
import io.countersign.engine.content.SubmissionId;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts signatures of many submissions at once. */
@Repository
class StoredSigning implements Signing {

    private final JdbcClient database;
    private final Clock clock;

    StoredSigning(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Map<SubmissionId, Progress> of(Collection<SubmissionId> submissions) {
        if (submissions.isEmpty()) {
            return Map.of();
        }
        return database
                .sql("""
                        select review.submission, count(*) as needed,
                            count(*) filter (where decision.kind = 'APPROVE' and not decision.void) as signed,
                            bool_or(review.state = 'OPEN' and review.remind_at <= :now) as late
                        from review left join review_decision decision on decision.review = review.id
                        where review.submission = any(:submissions) and review.state <> 'VOID'
                        group by review.submission""")
                .param("now", Timestamp.from(clock.instant()))
                .param(
                        "submissions",
                        submissions.stream().map(SubmissionId::value).toArray(UUID[]::new))
                .query((row, number) -> Map.entry(
                        new SubmissionId(row.getObject("submission", UUID.class)),
                        new Progress(row.getInt("signed"), row.getInt("needed"), row.getBoolean("late"))))
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
