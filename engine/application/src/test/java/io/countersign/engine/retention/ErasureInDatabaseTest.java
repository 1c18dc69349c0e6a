package io.countersign.engine.retention;

import static io.countersign.engine.content.TestDrafts.aDraft;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.countersign.engine.EngineTest;
import io.countersign.engine.TestCompany;
import io.countersign.engine.content.ItemId;
import io.countersign.engine.content.Submission;
import io.countersign.engine.review.ReviewDesk;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the database itself refuses, whatever the application thinks. */
@EngineTest
class ErasureInDatabaseTest {

    private static final String RECORD = """
            insert into retention_erasure (item, erased_at, reason, rule, due_on, assets)
            values ('%s', now(), 'Due', '3 years', current_date, '{}')""";
    private static final String EMPTY_VERSION = "update content_version set document = '' where item = '%s'";

    @Autowired
    private ErasureDesk desk;

    @Autowired
    private ReviewDesk reviews;

    @Autowired
    private TestCompany company;

    @Autowired
    private LegalHolds holds;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void emptiesAVersionInTheTransactionThatRecordsItAndInNoOther() {
        Submission due = due();
        Submission other = due();

        refuses("Versions are evidence", () -> run(due, EMPTY_VERSION));
        refuses("Versions are evidence", () -> together(due, RECORD, EMPTY_VERSION.formatted(other.item())));
        assertThatCode(() -> together(due, RECORD, EMPTY_VERSION)).doesNotThrowAnyException();
        desk.erased(other.item());
        refuses("Versions are evidence", () -> run(other, EMPTY_VERSION));
    }

    @Test
    void allowsNothingElseEvenThen() {
        Submission due = due();

        refuses("Versions are evidence", () -> together(due, RECORD, "delete from content_version where item = '%s'"));
        refuses(
                "Versions are evidence",
                () -> together(due, RECORD, "update content_version set document = '{}' where item = '%s'"));
        refuses(
                "Versions are evidence",
                () -> together(
                        due,
                        RECORD,
                        "update content_version set document = '', hash = repeat('0', 64) where item = '%s'"));
        refuses(
                "Versions are evidence",
                () -> together(
                        due,
                        RECORD,
                        "delete from content_version_editor where version in (select id from content_version where item = '%s')"));
        refuses(
                "The record is only added to",
                () -> together(due, RECORD, "delete from audit_record where item = '%s'"));
        refuses(
                "The record is only added to",
                () -> together(due, RECORD, "update audit_record set actor = 'nobody' where item = '%s'"));
        refuses(
                "The record is only added to",
                () -> together(
                        due,
                        RECORD,
                        "update audit_record set details = details || '{\"name\": \"Other\"}' where item = '%s'"));
        refuses("evaluations of rules never change", () -> together(due, RECORD, """
                update compliance_evaluation set result = '', facts = '', title = '' where submission in (
                    select id::text from content_submission where item = '%s')"""));
        refuses(
                "Assets are evidence",
                () -> together(due, RECORD, "delete from asset where hash = (select min(hash) from asset) -- %s"));
        refuses("Records of erasures", () -> together(due, RECORD, "delete from retention_erasure where item = '%s'"));
        refuses(
                "are its record",
                () -> together(due, RECORD, "update retention_deadline set hash = repeat('0', 64) where item = '%s'"));
    }

    @Test
    void takesNoRecordOfWhatIsHeldLiveUndecidedOrNotDue() {
        Submission held = due();
        company.runAs("lena", () -> holds.onItem(held.item(), "Court case 9 O 5/26"));
        refuses("it is held", () -> run(held, RECORD));

        Submission live = desk.live(aDraft().to(reviews.account(), "DE"), "");
        desk.yearsPass(live.item());
        refuses("it is live", () -> run(live, RECORD));

        var draft = reviews.drafted(aDraft().to(reviews.account(), "DE"));
        Submission undecided = desk.withdrawn(draft);
        desk.yearsPass(undecided.item());
        reviews.submitted(draft);
        refuses("one of its submissions is not decided", () -> run(undecided, RECORD));

        refuses("its day has not come", () -> run(desk.withdrawn(aDraft().to(reviews.account(), "DE")), RECORD));
        ItemId never = reviews.drafted(aDraft().to(reviews.account(), "DE")).item();
        refuses("it has no day", () -> database.sql(RECORD.formatted(never)).update());
    }

    private Submission due() {
        Submission submission = desk.withdrawn(aDraft().to(reviews.account(), "DE"));
        desk.yearsPass(submission.item());
        desk.untilOnly(submission.item());
        return submission;
    }

    private void run(Submission submission, String statement) {
        database.sql(statement.formatted(submission.item())).update();
    }

    /** In one transaction, which is then taken back. */
    private void together(Submission submission, String first, String second) {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            run(submission, first);
            run(submission, second);
        });
    }

    private static void refuses(String message, ThrowingCallable statement) {
        assertThatThrownBy(statement).hasMessageContaining(message);
    }
}
