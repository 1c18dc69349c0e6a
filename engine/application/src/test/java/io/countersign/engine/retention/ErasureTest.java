package io.countersign.engine.retention;

import static io.countersign.engine.content.TestDrafts.aDraft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.countersign.engine.EngineTest;
import io.countersign.engine.TestCompany;
import io.countersign.engine.asset.AssetHash;
import io.countersign.engine.asset.Assets;
import io.countersign.engine.asset.TestPictures;
import io.countersign.engine.content.ItemId;
import io.countersign.engine.content.Items;
import io.countersign.engine.content.Submission;
import io.countersign.engine.problem.ProblemException;
import io.countersign.engine.retention.erasure.ErasingByHand;
import io.countersign.engine.retention.erasure.Erasures;
import io.countersign.engine.review.ReviewDesk;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@EngineTest
class ErasureTest {

    @Autowired
    private ErasureDesk desk;

    @Autowired
    private ReviewDesk reviews;

    @Autowired
    private TestCompany company;

    @Autowired
    private LegalHolds holds;

    @Autowired
    private Items items;

    @Autowired
    private Assets assets;

    @Autowired
    private Erasures erasures;

    @Autowired
    private ErasingByHand byHand;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void leavesNoWordOfItInAnyTable() {
        String word = word();
        AssetHash own = uploaded(TestPictures.png(31, 17));
        Submission submission = desk.live(
                aDraft().named("Offer " + word)
                        .saying("Our new pots: " + word)
                        .showing(own, "A pot, " + word)
                        .to(reviews.account(), "DE"),
                "Please look at " + word);
        desk.takeDown(submission, "Wrong: " + word);
        var everything = new WholeDatabase(database);
        assertThat(everything.tablesSaying(word))
                .as("where it stood, so that the search is seen to find it")
                .contains(
                        "content_item",
                        "content_version",
                        "content_submission",
                        "review_decision",
                        "publication",
                        "publication_signed")
                .contains("compliance_evaluation", "audit_record", "notification_notice", "retention_deadline");
        List<String> processes = processes(submission);
        assertThat(engineHistory(processes)).contains("act_hi_procinst", "act_hi_taskinst", "act_hi_op_log");

        ErasureRecord record = desk.erased(submission.item());

        assertThat(everything.tablesSaying(word)).isEmpty();
        assertThat(assets.find(own)).isEmpty();
        assertThat(engineHistory(processes)).isEmpty();
        assertThat(record.assets()).containsExactly(own.hex());
        assertThat(record.by()).isEmpty();
        assertThat(record.rule()).startsWith("3 years, the default, from the decision PUBLISHED of version 1 on ");
        assertThat(record.versions()).singleElement().satisfies(version -> {
            assertThat(version.hash()).isEqualTo(submission.hash());
            assertThat(version.itemName()).isEmpty();
        });
    }

    @Test
    void keepsAPictureThatSomethingElseUsesOrThatWasJustUploaded() {
        byte[] again = TestPictures.png(33, 17);
        AssetHash shared = uploaded(TestPictures.png(32, 17));
        AssetHash fresh = uploaded(again);
        var draft = aDraft().showing(shared, "A pot").showing(fresh, "A lid").to(reviews.account(), "DE");
        Submission submission = desk.withdrawn(draft);
        reviews.drafted(aDraft().showing(shared, "The same pot").to(reviews.account(), "DE"));
        desk.yearsPass(submission.item());
        uploaded(again);
        desk.untilOnly(submission.item());

        desk.night();

        assertThat(erasures.find(submission.item()).orElseThrow().assets()).isEmpty();
        assertThat(assets.find(shared)).isPresent();
        assertThat(assets.find(fresh)).isPresent();
    }

    @Test
    void neverErasesWhatIsHeld() {
        Submission submission = desk.withdrawn(aDraft().to(reviews.account(), "DE"));
        desk.yearsPass(submission.item());
        desk.untilOnly(submission.item());
        var hold = company.as("lena", () -> holds.onItem(submission.item(), "Court case 9 O 3/26"));

        desk.untilOnly(submission.item(), "HELD");
        desk.night();
        assertThat(erasures.find(submission.item())).isEmpty();
        refusesByHand(submission, "HELD", "legal hold");

        company.runAs("lars", () -> holds.lift(hold.id(), "The case is closed."));
        desk.night();
        assertThat(erasures.find(submission.item())).isPresent();
    }

    @Test
    void neverErasesWhatIsLiveAndSaysToTakeItDownFirst() {
        Submission submission = desk.live(aDraft().to(reviews.account(), "DE"), "");
        desk.yearsPass(submission.item());

        desk.untilOnly(submission.item(), "LIVE");
        desk.night();
        assertThat(erasures.find(submission.item())).isEmpty();
        refusesByHand(submission, "LIVE", "Take it down there first");

        desk.takeDown(submission, "Out of date");
        desk.night();
        assertThat(erasures.find(submission.item())).isPresent();
    }

    @Test
    void neverErasesWhatIsInReview() {
        var draft = reviews.drafted(aDraft().to(reviews.account(), "DE"));
        Submission first = desk.withdrawn(draft);
        desk.yearsPass(first.item());
        desk.untilOnly(first.item());
        reviews.submitted(draft);

        assertThat(desk.due(first.item()).orElseThrow().obstacles())
                .extracting(obstacle -> obstacle.code())
                .contains("IN_REVIEW");
        desk.night();
        assertThat(erasures.find(first.item())).isEmpty();
        refusesByHand(first, "IN_REVIEW", "Version 2 is IN_REVIEW");
    }

    @Test
    void leavesADraftOnWhichSomebodyWorks() {
        var draft = reviews.drafted(aDraft().to(reviews.account(), "DE"));
        Submission submission = desk.withdrawn(draft);
        reviews.edited("max", draft, aDraft().saying("Better words").to(reviews.account(), "DE"));
        desk.yearsPass(submission.item());

        desk.untilOnly(submission.item(), "DRAFT_IN_WORK");
        desk.night();
        assertThat(erasures.find(submission.item())).isEmpty();
    }

    @Test
    void neverErasesBeforeTheLastOfItsDays() {
        var draft = reviews.drafted(aDraft().to(reviews.account(), "DE"));
        Submission first = desk.withdrawn(draft);
        desk.yearsPass(first.item());
        desk.withdrawn(draft);

        assertThat(desk.due(first.item())).isEmpty();
        desk.night();
        assertThat(erasures.find(first.item())).isEmpty();
        refusesByHand(first, "NOT_DUE", "Wait for that day");
    }

    @Test
    void letsTheAuthorDeleteNoDraftThatIsHeld() {
        ItemId item = reviews.drafted(aDraft().to(reviews.account(), "DE")).item();
        company.as("lena", () -> holds.onItem(item, "Court case 9 O 4/26"));

        assertThatThrownBy(() -> company.runAs("mia", () -> items.delete(item)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("legal hold");
    }

    @Test
    void erasesOnceHoweverOftenItIsAsked() {
        Submission submission = desk.withdrawn(aDraft().to(reviews.account(), "DE"));
        ErasureRecord first = desk.erased(submission.item());

        desk.night();
        var again = company.as("gail", () -> byHand.erase(submission.item(), "whatever", "Once more"));

        assertThat(again).isEqualTo(first);
        assertThat(database.sql("select count(*) from audit_record where item = ? and action = 'content.erased'")
                        .param(submission.item().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void leavesNothingHalfDoneWhenItIsInterrupted() {
        String word = word();
        Submission submission = desk.withdrawn(aDraft().named("Offer " + word).to(reviews.account(), "DE"));
        desk.yearsPass(submission.item());
        desk.untilOnly(submission.item());
        var everything = new WholeDatabase(database);
        var before = everything.tablesSaying(word);

        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    company.as("gail", () -> byHand.erase(submission.item(), "Offer " + word, "Due"));
                    assertThat(everything.tablesSaying(word)).isEmpty();
                    throw new IllegalStateException("the plug is pulled");
                }))
                .hasMessage("the plug is pulled");

        assertThat(everything.tablesSaying(word)).isEqualTo(before);
        assertThat(erasures.find(submission.item())).isEmpty();
        assertThat(processes(submission)).isNotEmpty();
        desk.night();
        assertThat(everything.tablesSaying(word)).isEmpty();
    }

    private void refusesByHand(Submission submission, String code, String message) {
        assertThatThrownBy(() -> company.runAs(
                        "gail", () -> byHand.erase(submission.item(), submission.itemName(), "It is old.")))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining(message)
                .extracting(refusal -> ((ProblemException) refusal).code())
                .isEqualTo(code);
    }

    private AssetHash uploaded(byte[] picture) {
        return company.as("mia", () -> assets.store("pot.png", new ByteArrayInputStream(picture)))
                .hash();
    }

    private static String word() {
        return "zwetschge" + ThreadLocalRandom.current().nextInt(1_000_000_000);
    }

    /** The processes of a submission and what they called. */
    private List<String> processes(Submission submission) {
        return database.sql("""
                        with recursive called as (
                            select proc_inst_id_ from act_hi_procinst where business_key_ = :key
                            union
                            select child.proc_inst_id_ from act_hi_procinst child
                            join called on child.super_process_instance_id_ = called.proc_inst_id_)
                        select proc_inst_id_ from called""")
                .param("key", submission.id().toString())
                .query(String.class)
                .list();
    }

    /** Tables in which the engine still knows of them. */
    private List<String> engineHistory(List<String> processes) {
        return database.sql("""
                        select table_name from information_schema.columns
                        where table_name like 'act_hi_%' and column_name = 'proc_inst_id_'""").query(String.class).stream()
                .filter(table -> database.sql("select count(*) from " + table + " where proc_inst_id_ = any (:ids)")
                                .param("ids", processes.toArray(new String[0]))
                                .query(Long.class)
                                .single()
                        > 0)
                .toList();
    }
}
