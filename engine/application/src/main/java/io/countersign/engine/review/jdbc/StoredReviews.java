package io.countersign.engine.review.jdbc;

import io.countersign.engine.content.ItemId;
import io.countersign.engine.content.SubmissionId;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.reading.ReadOnce;
import io.countersign.engine.review.Decision;
import io.countersign.engine.review.Review;
import io.countersign.engine.review.ReviewId;
import io.countersign.engine.review.ReviewState;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class StoredReviews {

    private static final String SELECT = """
            select review.*, decision.id decision_id, decision.kind decision_kind, decision.comment, decision.person,
                decision.decided_at, decision.version, decision.hash, decision.via, decision.void,
                array(select thread from review_change where decision = decision.id order by number) changes,
                array(select number from review_change where decision = decision.id order by number) change_numbers,
                checked.person checked_person, checked.version checked_version,
                array(select thread from review_change where decision = review.checks order by number) checked_changes,
                array(select number from review_change where decision = review.checks order by number) checked_numbers
            from review left join review_decision decision on decision.review = review.id
                left join review_decision checked on checked.id = review.checks
            """;

    private final JdbcClient database;
    private final ReadOnce<SubmissionId, List<Review>> read =
            ReadOnce.from("review", "review_decision", "review_change");
    private final ReadOnce<ReviewId, Optional<Review>> readOne =
            ReadOnce.from("review", "review_decision", "review_change");

    StoredReviews(JdbcClient database) {
        this.database = database;
    }

    public void add(List<Review> reviews) {
        for (int position = 0; position < reviews.size(); position++) {
            add(reviews.get(position), position);
        }
    }

    /** By stage, then in the plan's order. */
    public List<Review> of(SubmissionId submission) {
        return read.get(submission, () -> database.sql(
                        SELECT + "where review.submission = :submission order by review.position")
                .param("submission", submission.value())
                .query(ReviewRows::read)
                .list());
    }

    /** Those of an item whose decisions are void, in the order of the decisions. */
    public List<Review> voidedOf(ItemId item) {
        return database.sql(SELECT + """
                        join review_plan plan on plan.submission = review.submission
                        where plan.item = :item and decision.void order by decision.decided_at
                        """)
                .param("item", item.value())
                .query(ReviewRows::read)
                .list();
    }

    /**
     * Reviews of an item's earlier versions in which somebody approved with changes and nobody has said since that they are
     * met, in the order of the decisions. Who approved with changes again, about the same, is there with the last one only.
     */
    public List<Review> withChangesToCheck(ItemId item) {
        return database.sql(SELECT + """
                        join review_plan plan on plan.submission = review.submission
                        where plan.item = :item and decision.kind = 'APPROVE_WITH_CHANGES'
                          and not exists (
                            select from review later join review_decision given on given.review = later.id
                            where later.checks = decision.id
                              and (given.kind = 'APPROVE' and not given.void or given.kind = 'APPROVE_WITH_CHANGES'))
                        order by decision.decided_at
                        """)
                .param("item", item.value())
                .query(ReviewRows::read)
                .list();
    }

    /** The newest version of an item, before the given one, that a person approved, with changes or without. */
    public Optional<Integer> lastSigned(ItemId item, PersonId person, int before) {
        return database.sql("""
                        select max(decision.version)
                        from review_decision decision join review_plan plan on plan.submission = decision.submission
                        where plan.item = :item and decision.person = :person and decision.version < :before
                          and decision.kind in ('APPROVE', 'APPROVE_WITH_CHANGES')""")
                .param("item", item.value())
                .param("person", person.value())
                .param("before", before)
                .query((row, number) -> Optional.ofNullable(row.getObject(1, Integer.class)))
                .single();
    }

    public Optional<Review> find(ReviewId id) {
        return readOne.get(id, () -> database.sql(SELECT + "where review.id = :id")
                .param("id", id.value())
                .query(ReviewRows::read)
                .optional());
    }

    /** @return the review as it is now */
    public Review open(Review review, Instant due, Instant remind) {
        database.sql("update review set state = 'OPEN', due_at = :due, remind_at = :remind where id = :id")
                .param("due", due.atOffset(ZoneOffset.UTC))
                .param("remind", remind.atOffset(ZoneOffset.UTC))
                .param("id", review.id().value())
                .update();
        return new Review(
                review.id(),
                review.submission(),
                review.stage(),
                review.kind(),
                review.role(),
                review.markets(),
                review.group(),
                review.because(),
                ReviewState.OPEN,
                Optional.of(due),
                Optional.of(remind),
                review.atMost(),
                review.check(),
                review.decision());
    }

    public void add(Decision decision, SubmissionId submission) {
        database.sql("""
                        insert into review_decision (id, review, submission, kind, comment, person, decided_at, version,
                            hash, via)
                        values (:id, :review, :submission, :kind, :comment, :person, :at, :version, :hash, :via)
                        """)
                .param("id", decision.id().value())
                .param("review", decision.review().value())
                .param("submission", submission.value())
                .param("kind", decision.kind().name())
                .param("comment", decision.comment())
                .param("person", decision.by().value())
                .param("at", decision.at().atOffset(ZoneOffset.UTC))
                .param("version", decision.version())
                .param("hash", decision.hash().hex())
                .param("via", decision.via().name())
                .update();
        decision.changes().forEach(change -> database.sql(
                        "insert into review_change (decision, thread, number) values (:decision, :thread, :number)")
                .param("decision", decision.id().value())
                .param("thread", change.thread().value())
                .param("number", change.number())
                .update());
        database.sql("update review set state = 'DECIDED' where id = :id")
                .param("id", decision.review().value())
                .update();
    }

    /** Open ones wait again. */
    public void closeOpen(SubmissionId submission) {
        update(
                "update review set state = 'WAITING', due_at = null, remind_at = null"
                        + " where submission = :submission and state = 'OPEN'",
                submission);
    }

    public void voidUndecided(SubmissionId submission) {
        update(
                "update review set state = 'VOID' where submission = :submission and state in ('WAITING', 'OPEN')",
                submission);
    }

    /** Reviews and decisions alike. */
    public void voidAll(SubmissionId submission) {
        update("update review set state = 'VOID' where submission = :submission", submission);
        update("update review_decision set void = true where submission = :submission", submission);
    }

    private void update(String sql, SubmissionId submission) {
        database.sql(sql).param("submission", submission.value()).update();
    }

    private void add(Review review, int position) {
        database.sql("""
                        insert into review (id, submission, position, stage, kind, role, markets, group_id, because, sla_hours,
                            checks)
                        values (:id, :submission, :position, :stage, :kind, :role, :markets, :group, :because, :sla,
                            :checks)
                        """)
                .param("id", review.id().value())
                .param("submission", review.submission().value())
                .param("position", position)
                .param("stage", review.stage())
                .param("kind", review.kind().name())
                .param("role", review.role())
                .param("markets", Arrays.of(review.markets()))
                .param("group", review.group().value())
                .param("because", Arrays.of(review.because()))
                .param("sla", review.atMost().map(Duration::toHours).orElse(null), Types.INTEGER)
                .param(
                        "checks",
                        review.check().map(check -> check.decision().value()).orElse(null),
                        Types.OTHER)
                .update();
    }
}
