package io.countersign.engine.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.countersign.engine.content.TestDrafts.aDraft;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.countersign.engine.Browser;
import io.countersign.engine.BrowserExtension;
import io.countersign.engine.EngineTest;
import io.countersign.engine.TestAccounts;
import io.countersign.engine.content.AccountId;
import io.countersign.engine.content.Submission;
import io.countersign.engine.content.SubmissionState;
import io.countersign.engine.inbox.EntryKind;
import io.countersign.engine.publication.PublicationState;
import io.countersign.engine.publication.PublishingDesk;
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

/** What a person is asked to mend, mended in the workspace. */
@EngineTest
@ExtendWith(BrowserExtension.class)
class WorkspaceRepairsTest {

    private final String name = "Pans " + UUID.randomUUID();

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

        Workspace author = Workspace.loggedIn(browser, port, "mia");
        author.openEntry(name);
        author.waitForText("Sandbox: it refuses everything, as its account asks for. Choose another behaviour.");
        author.page().getByLabel("Try again").check();
        author.photograph("workspace-repair");
        author.press("Send the answer");
        author.waitUntilGone(name);

        desk.one(submission, PublicationState.SENT);
    }

    @Test
    void letsATechnicalOwnerReconnectTheAccountAndGoOn(Browser browser) {
        Submission submission = desk.signed(aDraft().named(name).to(accounts.sandbox("not-connected"), "DE"));
        desk.asked(desk.one(submission, PublicationState.FAILED), EntryKind.RECONNECT);

        Workspace owner = Workspace.loggedIn(browser, port, "ada");
        owner.openEntry(name);
        owner.photograph("workspace-reconnect");
        owner.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Open the account"))
                .click();
        owner.page().getByLabel("Behaviour").selectOption("accept");
        owner.press("Save");
        owner.press("Test connection");
        owner.waitForText("Connected as @acme");
        owner.openEntry(name);
        owner.page().getByLabel("Try again").check();
        owner.press("Send the answer");
        owner.waitUntilGone(name);

        desk.one(submission, PublicationState.SENT);
    }

    @Test
    void takesTheWordOfTheOwnerWhoSawThePost(Browser browser, @TempDir Path folder) {
        try (ManualNetwork network = ManualNetwork.hangingUp(true, folder, accounts)) {
            Submission submission = desk.signed(aDraft().named(name).to(network.account(), "DE"));
            desk.asked(desk.one(submission, PublicationState.UNKNOWN), EntryKind.CHECK_OUTCOME);

            Workspace owner = Workspace.loggedIn(browser, port, "mia");
            owner.openEntry(name);
            owner.page().getByLabel("I looked: it was published").check();
            assertThat(owner.button("Send the answer")).isDisabled();
            owner.field("Address of the post").fill("https://network.example/posts/8");
            owner.photograph("workspace-check-outcome");
            owner.press("Send the answer");
            owner.waitUntilGone(name);

            assertThat(desk.one(submission, PublicationState.SENT)
                            .copy()
                            .orElseThrow()
                            .permalink())
                    .contains(URI.create("https://network.example/posts/8"));
            assertThat(network.posts()).isEqualTo(1);
        }
    }

    @Test
    void letsAnAuthorChooseANewSlotAndKeepsWhatWasSigned(Browser browser) {
        Submission submission = reviews.submitted(
                aDraft().named(name).to(accounts.sandbox(), "DE").withFact("content.paid", true));
        reviews.approve(submission.id(), "BRAND", "bea");
        reviews.review(submission.id(), "LEGAL");
        engine.fire("boundaryEvent_SlotMissed", submission.id().toString());

        Workspace author = Workspace.loggedIn(browser, port, "mia");
        author.openEntry(name);
        author.page().getByLabel("Date and time").fill("2098-12-24T10:30");
        author.photograph("workspace-choose-slot");
        author.press("Take this slot");
        author.waitUntilGone(name);
        author.open("/workspace/content/" + submission.item());
        author.waitForText("In review");
        Locator signatures = author.region("Signatures");
        assertThat(signatures).containsText("Bea Brandt approved");
        assertThat(signatures).containsText(Pattern.compile("Waits for [^:]*Lars Lindner[^:]* Lena Lorenz"));

        assertThat(reviews.now(submission.id()).slot().at()).isEqualTo(LocalDateTime.of(2098, 12, 24, 10, 30));
        reviews.approve(submission.id(), "LEGAL", "lars");
        reviews.approve(submission.id(), "COMPLIANCE", "carl");
        reviews.until(submission.id(), SubmissionState.SCHEDULED);
    }
}
