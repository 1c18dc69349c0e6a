package io.countersign.engine.review.jdbc;

import io.countersign.engine.content.ItemId;
import io.countersign.engine.content.SubmissionId;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.review.LiveFinding;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the last nightly run found. */
@Repository
public class StoredLiveFindings {

    /** What {@link OneNode} calls the nightly run. */
    public static final String NIGHTLY = "review.nightly";

    private final JdbcClient database;

    StoredLiveFindings(JdbcClient database) {
        this.database = database;
    }

    /** The gravest first, then by how long they are known. */
    public List<LiveFinding> all() {
        return database.sql("select * from review_live_finding order by severity desc, since, item_name, market, rule")
                .query(StoredLiveFindings::finding)
                .list();
    }

    /** Of one submission, the gravest first. */
    public List<LiveFinding> of(SubmissionId submission) {
        return database.sql("""
                        select * from review_live_finding where submission = ?
                        order by severity desc, since, market, rule""")
                .param(submission.value())
                .query(StoredLiveFindings::finding)
                .list();
    }

    /**
     * Writes what a submission fails now; what it failed before keeps its date.
     *
     * @return those that are new
     */
    public List<LiveFinding> replace(SubmissionId submission, List<LiveFinding> found) {
        var known = database.sql("select market || ' ' || rule from review_live_finding where submission = :submission")
                .param("submission", submission.value())
                .query(String.class)
                .list();
        database.sql("""
                        delete from review_live_finding
                        where submission = :submission and not market || ' ' || rule = any (:now)""")
                .param("submission", submission.value())
                .param("now", found.stream().map(StoredLiveFindings::key).toArray(String[]::new))
                .update();
        found.forEach(this::write);
        return found.stream().filter(finding -> !known.contains(key(finding))).toList();
    }

    /**
     * Everything that is live was looked at. What is not live any more fails nothing.
     *
     * @return submissions that failed something before
     */
    public Set<SubmissionId> lookedAt(Collection<SubmissionId> live) {
        var gone = database.sql("""
                        delete from review_live_finding where not submission = any (:live::uuid[])
                        returning submission""")
                .param("live", Arrays.of(live))
                .query(UUID.class)
                .list();
        database.sql("""
                        insert into review_run (what, begun_at, ended_at) values (:what, now(), now())
                        on conflict (what) do update set ended_at = now()""").param("what", NIGHTLY).update();
        return gone.stream().map(SubmissionId::new).collect(Collectors.toUnmodifiableSet());
    }

    /** When everything that is live was looked at last; empty when it never was. */
    public Optional<Instant> lastLook() {
        return database.sql("select ended_at from review_run where what = :what and ended_at is not null")
                .param("what", NIGHTLY)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    private static String key(LiveFinding finding) {
        return finding.market() + " " + finding.rule();
    }

    private void write(LiveFinding finding) {
        database.sql("""
                        insert into review_live_finding (submission, item, item_name, author, market, rule, pack, severity,
                            why, since, seen_at)
                        values (:submission, :item, :itemName, :author, :market, :rule, :pack, :severity, :why, :since,
                            :seenAt)
                        on conflict (submission, market, rule) do update
                            set severity = :severity, why = :why, pack = :pack, seen_at = :seenAt""")
                .param("submission", finding.submission().value())
                .param("item", finding.item().value())
                .param("itemName", finding.itemName())
                .param("author", finding.author().value())
                .param("market", finding.market())
                .param("rule", finding.rule())
                .param("pack", finding.pack())
                .param("severity", finding.severity())
                .param("why", finding.why())
                .param("since", finding.since().atOffset(ZoneOffset.UTC))
                .param("seenAt", finding.seenAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static LiveFinding finding(ResultSet row, int number) throws SQLException {
        return new LiveFinding(
                new SubmissionId(row.getObject("submission", UUID.class)),
                new ItemId(row.getObject("item", UUID.class)),
                row.getString("item_name"),
                new PersonId(row.getString("author")),
                row.getString("market"),
                row.getString("rule"),
                row.getString("pack"),
                row.getInt("severity"),
                row.getString("why"),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getObject("seen_at", OffsetDateTime.class).toInstant());
    }
}
