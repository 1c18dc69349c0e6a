package io.countersign.engine.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.countersign.engine.content.TestDrafts.aDraft;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import io.countersign.engine.Browser;
import io.countersign.engine.BrowserExtension;
import io.countersign.engine.EngineTest;
import io.countersign.engine.TestAccounts;
import io.countersign.engine.content.AccountId;
import io.countersign.engine.content.Submission;
import io.countersign.engine.content.SubmissionState;
import io.countersign.engine.inbox.EntryKind;
import io.countersign.engine.publication.Publication;
import io.countersign.engine.publication.PublicationState;
import io.countersign.engine.publication.PublishingDesk;
import io.countersign.engine.review.DecisionKind;
import io.countersign.engine.review.ReviewDesk;
import io.countersign.engine.workflow.camunda.TestEngine;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every form that is not on the straight way, filled in by somebody who works in Camunda's Tasklist alone. */
@EngineTest
@ExtendWith(BrowserExtension.class)
class TasklistFormsTest {

    /** And not the time zone. */
    private static final Pattern TIME = Pattern.compile("^Time\\W*$");

    private final String name = "Pots " + UUID.randomUUID();

    @LocalServerPort
    private int port;

    @Autowired
    private PublishingDesk desk;

    @Autowired
    private ReviewDesk reviews;

    @Autowired
    private TestAccounts accounts;

    @Autowired
    private TestEngine engine;

    @Test
    void letsAnAuthorSendAgainWhatTheNetworkRefused(Browser browser) {
        AccountId account = accounts.sandbox("refuse");
        Submission submission = desk.signed(aDraft().named(name).to(account, "DE"));
        desk.asked(desk.one(submission, PublicationState.FAILED), EntryKind.REPAIR);
        accounts.heal(account);

        Tasklist tasklist = Tasklist.loggedIn(browser, port, "mia").choose("My tasks", name);
        Locator form = tasklist.form(name);
        assertThat(form).containsText("Sandbox: it refuses everything");
        form.getByLabel("Try again, unchanged").check();
        form.getByLabel("Comment").fill("Their filter was wrong.");
        tasklist.photograph("tasklist-repair");
        tasklist.complete();

        desk.one(submission, PublicationState.SENT);
        reviews.until(submission.id(), SubmissionState.PUBLISHED);
    }

    @Test
    void letsAnAuthorGiveUpWhatTheNetworkRefused(Browser browser) {
        Submission submission = desk.signed(
                aDraft().named(name).to(accounts.sandbox("refuse"), "DE").to(accounts.sandbox(), "DE"));
        desk.asked(desk.one(submission, PublicationState.FAILED), EntryKind.REPAIR);

        Tasklist tasklist = Tasklist.loggedIn(browser, port, "mia").choose("My tasks", name);
        tasklist.form(name).getByLabel("Give up this publication").check();
        tasklist.complete();

        desk.one(submission, PublicationState.ABANDONED);
        reviews.until(submission.id(), SubmissionState.PUBLISHED);
    }

    @Test
    void letsATechnicalOwnerSayThatTheAccountWorksAgain(Browser browser) {
        AccountId account = accounts.sandbox("not-connected");
        Submission submission = desk.signed(aDraft().named(name).to(account, "DE"));
        desk.asked(desk.one(submission, PublicationState.FAILED), EntryKind.RECONNECT);
        accounts.heal(account);

        Tasklist tasklist = Tasklist.loggedIn(browser, port, "ada").choose("My tasks", name);
        Locator form = tasklist.form(name);
        assertThat(form).containsText("Sandbox: the account is locked");
        form.getByLabel("The account is connected: try again").check();
        tasklist.photograph("tasklist-reconnect");
        tasklist.complete();

        desk.one(submission, PublicationState.SENT);
    }

    @Test
    void takesTheWordOfTheOwnerWhoSawThePost(Browser browser, @TempDir Path folder) {
        try (ManualNetwork network = ManualNetwork.hangingUp(true, folder, accounts)) {
            Submission submission = desk.signed(aDraft().named(name).to(network.account(), "DE"));
            desk.asked(desk.one(submission, PublicationState.UNKNOWN), EntryKind.CHECK_OUTCOME);

            Tasklist tasklist = Tasklist.loggedIn(browser, port, "mia").choose("My tasks", name);
            Locator form = tasklist.form("nothing is sent again until you do");
            assertThat(form.getByLabel("Address of the post")).isHidden();
            form.getByLabel("It is there").check();
            tasklist.refused("Address of the post: it is missing");
            form.getByLabel("Address of the post").fill("https://network.example/posts/7");
            tasklist.photograph("tasklist-check-outcome");
            tasklist.complete();

            Publication seen = desk.one(submission, PublicationState.SENT);
            assertThat(seen.copy().orElseThrow().permalink()).contains(URI.create("https://network.example/posts/7"));
            assertThat(network.posts()).isEqualTo(1);
        }
    }

    @Test
    void sendsAgainWhatTheOwnerDidNotFind(Browser browser, @TempDir Path folder) {
        try (ManualNetwork network = ManualNetwork.hangingUp(false, folder, accounts)) {
            Submission submission = desk.signed(aDraft().named(name).to(network.account(), "DE"));
            desk.asked(desk.one(submission, PublicationState.UNKNOWN), EntryKind.CHECK_OUTCOME);

            Tasklist tasklist = Tasklist.loggedIn(browser, port, "mia").choose("My tasks", name);
            tasklist.form(name).getByLabel("It is not there: publish it").check();
            tasklist.complete();

            desk.one(submission, PublicationState.SENT);
            assertThat(network.posts()).isEqualTo(1);
        }
    }

    @Test
    void letsAnAuthorChooseANewSlot(Browser browser) {
        Submission submission = reviews.submitted(aDraft().named(name).to(accounts.sandbox(), "DE"));
        reviews.review(submission.id(), "BRAND");
        engine.fire("boundaryEvent_SlotMissed", submission.id().toString());

        Tasklist tasklist = Tasklist.loggedIn(browser, port, "mia").choose("My tasks", name);
        Locator form = tasklist.form("was not signed in time for its slot");
        form.getByLabel("Date").fill("24/12/2098");
        form.getByLabel("Date").press("Enter");
        form.getByLabel(TIME).fill("10:30");
        form.getByLabel(TIME).press("Enter");
        tasklist.photograph("tasklist-choose-slot");
        tasklist.complete();

        reviews.until(submission.id(), SubmissionState.IN_REVIEW);
        assertThat(reviews.now(submission.id()).slot().at()).isEqualTo(LocalDateTime.of(2098, 12, 24, 10, 30));
        reviews.approve(submission.id(), "BRAND", "bea");
        reviews.until(submission.id(), SubmissionState.SCHEDULED);
    }

    @Test
    void letsAnApproverReturnWithAReasonAndNotWithoutOne(Browser browser) {
        Submission submission = reviews.submitted(aDraft().named(name).to(accounts.sandbox(), "DE"));
        reviews.review(submission.id(), "BRAND");

        Tasklist tasklist = Tasklist.loggedIn(browser, port, "bea")
                .choose("My group tasks", name)
                .claim();
        Locator form = tasklist.form(name);
        form.getByLabel("Return for changes").check();
        tasklist.refused("comment");
        form.getByLabel("Comment").fill("The price is missing.");
        tasklist.complete();

        reviews.until(submission.id(), SubmissionState.RETURNED);
        assertThat(reviews.all(submission.id())).singleElement().satisfies(review -> {
            assertThat(review.decision().orElseThrow().kind()).isEqualTo(DecisionKind.RETURN);
            assertThat(review.decision().orElseThrow().comment()).isEqualTo("The price is missing.");
        });
    }
}
