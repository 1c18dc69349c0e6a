package io.countersign.engine.publication;

import static io.countersign.engine.content.TestDrafts.aDraft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.countersign.engine.EngineTest;
import io.countersign.engine.TestAccounts;
import io.countersign.engine.TestCompany;
import io.countersign.engine.content.AccountId;
import io.countersign.engine.content.SavedDraft;
import io.countersign.engine.content.Submission;
import io.countersign.engine.content.SubmissionState;
import io.countersign.engine.content.TestDrafts;
import io.countersign.engine.inbox.EntryKind;
import io.countersign.engine.inbox.Inbox;
import io.countersign.engine.problem.ProblemException;
import io.countersign.engine.review.ReviewDesk;
import io.countersign.plugin.testkit.oracle.AcceptedPost;
import io.countersign.plugin.testkit.oracle.Mode;
import io.countersign.plugin.testkit.oracle.OracleNetwork;
import io.countersign.plugin.testkit.oracle.Script;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** A newer version of an item is submitted while an older one is on its way to the networks, or there. */
@EngineTest
class NewerVersionTest {

    @Autowired
    private PublishingDesk desk;

    @Autowired
    private ReviewDesk reviews;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestCompany company;

    @Autowired
    private EmergencyStops stops;

    @Autowired
    private Inbox inbox;

    @TempDir
    private Path folder;

    private OracleNetwork good;
    private OracleNetwork other;

    @BeforeEach
    void open() throws IOException {
        good = OracleNetwork.start(Mode.QUERYABLE, folder.resolve("good"), 0);
        other = OracleNetwork.start(Mode.MANUAL, folder.resolve("other"), 0);
    }

    @AfterEach
    void close() {
        good.close();
        other.close();
    }

    @Test
    void postsOnlyWhatIsNotThereYetWhenARefusedPostIsEditedAndSubmittedAgain() {
        AccountId fine = on(good);
        AccountId strict = on(other);
        other.next(Script.refuse(422));
        SavedDraft draft = reviews.drafted(desk.soon(aDraft().to(fine, "DE").to(strict, "DE", "Too bold")));
        Submission first = desk.signed(draft);
        Publication refused = desk.one(first, PublicationState.FAILED);
        desk.one(first, PublicationState.SENT);
        desk.asked(refused, EntryKind.REPAIR);

        Submission second = again(draft, aDraft().to(fine, "DE").to(strict, "DE", "Just right"));

        assertThat(desk.one(first, PublicationState.ABANDONED)
                        .problem()
                        .orElseThrow()
                        .kind())
                .isEqualTo(Trouble.SUPERSEDED);
        assertThat(inbox.findByPublication(refused.id().value())).isEmpty();
        reviews.until(first.id(), SubmissionState.PUBLISHED);
        Publication left = desk.one(second, PublicationState.ABANDONED);
        assertThat(left.account()).isEqualTo(fine);
        assertThat(left.problem().orElseThrow().message()).contains("is live there already");
        reviews.until(second.id(), SubmissionState.PUBLISHED);
        assertThat(good.posts()).hasSize(1);
        assertThat(other.posts()).extracting(AcceptedPost::text).containsExactly("Just right");
    }

    @Test
    void takesThePlaceOfWhatAnEmergencyStopHolds() {
        AccountId account = on(good);
        EmergencyStop stop = company.as("ada", () -> stops.stop(StopScope.of(account), "Wrong price in the post."));
        SavedDraft draft = reviews.drafted(desk.soon(aDraft().saying("9 euros").to(account, "DE")));
        Submission first = desk.signed(draft);
        desk.one(first, each -> each.problem().isPresent());

        Submission second = again(draft, aDraft().saying("19 euros").to(account, "DE"));
        desk.one(second, each -> each.problem().isPresent());
        company.runAs("paul", () -> stops.lift(stop.id()));

        desk.one(second, PublicationState.SENT);
        desk.one(first, PublicationState.ABANDONED);
        reviews.until(first.id(), SubmissionState.WITHDRAWN);
        assertThat(good.posts()).extracting(AcceptedPost::text).containsExactly("19 euros");
    }

    @Test
    void isRefusedWhileNobodyKnowsWhetherTheOlderOneIsThere() {
        AccountId account = on(other);
        other.next(Script.acceptThenAnswer(500));
        SavedDraft draft = reviews.drafted(desk.soon(aDraft().to(account, "DE")));
        Submission first = desk.signed(draft);
        Publication unknown = desk.one(first, PublicationState.UNKNOWN);
        desk.asked(unknown, EntryKind.CHECK_OUTCOME);

        SavedDraft edited = reviews.edited(
                "mia", draft, desk.soon(aDraft().saying("Another").to(account, "DE")));
        assertThatThrownBy(() -> desk.signed(edited))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("nobody knows yet whether it is there");

        desk.sawIt("mia", unknown, "https://network.example/1");
        desk.one(first, PublicationState.SENT);
        assertThatThrownBy(() -> again(edited, aDraft().to(account, "DE")))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("live already");
        assertThat(other.posts()).hasSize(1);
    }

    private AccountId on(OracleNetwork network) {
        return accounts.connect(Map.of("address", network.address().toString()), 600);
    }

    private Submission again(SavedDraft draft, TestDrafts change) {
        return desk.signed(reviews.edited("mia", draft, desk.soon(change)));
    }
}
