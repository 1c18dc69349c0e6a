package io.countersign.engine.publication;

import static io.countersign.engine.content.TestDrafts.aDraft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.countersign.engine.EngineTest;
import io.countersign.engine.TestAccounts;
import io.countersign.engine.TestCompany;
import io.countersign.engine.channel.AccountState;
import io.countersign.engine.channel.ChannelAccounts;
import io.countersign.engine.content.AccountId;
import io.countersign.engine.content.Submission;
import io.countersign.engine.content.SubmissionState;
import io.countersign.engine.inbox.EntryKind;
import io.countersign.engine.problem.ProblemException;
import io.countersign.engine.review.ReviewDesk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@EngineTest
class PublishingTest {

    @Autowired
    private PublishingDesk desk;

    @Autowired
    private ReviewDesk reviews;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private ChannelAccounts channelAccounts;

    @Autowired
    private TestCompany company;

    @Autowired
    private TakeDowns takeDowns;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void publishesWhatWasSignedAtItsSlot() {
        AccountId account = accounts.sandbox();
        Submission submission = desk.signed(aDraft().to(account, "DE"));

        Publication sent = desk.one(submission, PublicationState.SENT);

        assertThat(sent.attempts()).isEqualTo(1);
        assertThat(sent.origin().hash()).isEqualTo(submission.hash());
        assertThat(sent.copy().orElseThrow().remoteId()).isNotBlank();
        reviews.until(submission.id(), SubmissionState.PUBLISHED);
        assertThat(channelAccounts.get(account).health().state()).isEqualTo(AccountState.CONNECTED);
    }

    @Test
    void letsTheAuthorRepairWhatTheNetworkRefusedWithoutTouchingTheOthers() {
        AccountId good = accounts.sandbox();
        AccountId bad = accounts.sandbox("refuse");
        Submission submission = desk.signed(aDraft().to(good, "DE").to(bad, "DE"));

        Publication refused = desk.one(submission, PublicationState.FAILED);
        desk.one(submission, PublicationState.SENT);
        assertThat(refused.problem().orElseThrow().kind()).isEqualTo(Trouble.CONTENT_REJECTED);
        desk.asked(refused, EntryKind.REPAIR);
        assertThatThrownBy(() -> desk.repair("lena", refused, Repair.Action.GIVE_UP))
                .isInstanceOf(ProblemException.class);
        accounts.heal(bad);
        desk.repair("mia", refused, Repair.Action.TRY_AGAIN);

        reviews.until(submission.id(), SubmissionState.PUBLISHED);
        assertThat(desk.all(submission.id()))
                .allSatisfy(each -> assertThat(each.state()).isEqualTo(PublicationState.SENT));
    }

    @Test
    void endsWhenEverythingIsGivenUp() {
        Submission submission = desk.signed(aDraft().to(accounts.sandbox("refuse"), "DE"));
        Publication refused = desk.one(submission, PublicationState.FAILED);
        desk.asked(refused, EntryKind.REPAIR);

        desk.repair("mia", refused, Repair.Action.GIVE_UP);

        assertThat(desk.one(submission, PublicationState.ABANDONED).copy()).isEmpty();
        reviews.until(submission.id(), SubmissionState.WITHDRAWN);
    }

    @Test
    void flagsAnAccountThatDoesNotWorkAndHoldsItsLaterPosts() {
        AccountId account = accounts.sandbox("not-connected");
        Submission first = desk.signed(aDraft().named("First").to(account, "DE"));
        Publication failed = desk.one(first, PublicationState.FAILED);
        desk.asked(failed, EntryKind.RECONNECT);
        assertThat(channelAccounts.get(account).health().state()).isEqualTo(AccountState.FAILING);

        Submission second = desk.signed(aDraft().named("Second").to(account, "DE"));
        Publication held = desk.one(second, each -> each.problem().isPresent());

        assertThat(held.state()).isEqualTo(PublicationState.NEW);
        assertThat(held.attempts()).isZero();
        accounts.heal(account);
        desk.repair("ada", failed, Repair.Action.TRY_AGAIN);
        desk.one(first, PublicationState.SENT);
        desk.one(second, PublicationState.SENT);
    }

    @Test
    void findsOnTheNetworkWhatItAcceptedWithoutSayingSo() {
        Submission submission = desk.signed(aDraft().to(accounts.sandbox("accept-then-fail"), "DE"));

        Publication sent = desk.one(submission, PublicationState.SENT);

        assertThat(sent.attempts()).isEqualTo(1);
        assertThat(sent.copy().orElseThrow().remoteId()).isNotBlank();
    }

    @Test
    void sendsNothingWhenOneCharacterWasChangedInTheDatabase() {
        Submission submission =
                desk.signed(aDraft().saying("Our new pots are here.").to(accounts.sandbox(), "DE"));
        transaction.executeWithoutResult(status -> {
            database.sql("set local session_replication_role = replica").update();
            database.sql("update content_version set document = replace(document, 'new pots', 'new pets') where id = ?")
                    .param(submission.versionId().value())
                    .update();
        });

        Publication stopped = desk.one(submission, PublicationState.FAILED);

        Publication.Problem problem = stopped.problem().orElseThrow();
        assertThat(problem.kind()).isEqualTo(Trouble.HASH_MISMATCH);
        assertThat(problem.message()).contains("pots", "pets", submission.hash().hex());
        assertThat(stopped.attempts()).isZero();
    }

    @Test
    void takesALivePostDownOnce() {
        Submission submission = desk.signed(aDraft().to(accounts.sandbox(), "DE"));
        Publication sent = desk.one(submission, PublicationState.SENT);

        assertThatThrownBy(() -> company.as("lena", () -> takeDowns.takeDown(sent.id(), "wrong price")))
                .isInstanceOf(ProblemException.class);
        Publication gone = company.as("mia", () -> takeDowns.takeDown(sent.id(), "wrong price"));
        Publication again = company.as("mia", () -> takeDowns.takeDown(sent.id(), "wrong price"));

        assertThat(gone.state()).isEqualTo(PublicationState.TAKEN_DOWN);
        assertThat(again.takenDownAt()).isEqualTo(gone.takenDownAt());
    }
}
