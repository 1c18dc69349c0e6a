package io.countersign.engine.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.countersign.engine.content.TestDrafts.aDraft;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.countersign.engine.Browser;
import io.countersign.engine.BrowserExtension;
import io.countersign.engine.EngineTest;
import io.countersign.engine.TestAccounts;
import io.countersign.engine.TestCompany;
import io.countersign.engine.content.AccountId;
import io.countersign.engine.content.SavedDraft;
import io.countersign.engine.content.Submission;
import io.countersign.engine.content.SubmissionState;
import io.countersign.engine.inbox.EntryKind;
import io.countersign.engine.publication.Publication;
import io.countersign.engine.publication.PublicationState;
import io.countersign.engine.publication.PublishingDesk;
import io.countersign.engine.review.ReviewDesk;
import io.countersign.plugin.testkit.oracle.Mode;
import io.countersign.plugin.testkit.oracle.OracleNetwork;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What goes wrong while somebody is in the middle of it. */
@EngineTest
@ExtendWith(BrowserExtension.class)
class WorkspaceBadDaysTest {

    private final String name = "Lamps " + UUID.randomUUID();

    @LocalServerPort
    private int port;

    @Autowired
    private PublishingDesk desk;

    @Autowired
    private ReviewDesk reviews;

    @Autowired
    private TestAccounts accounts;

    @Test
    void keepsACommentWhenTheSessionEndsAndSaysWhenTheNetworkIsGone(Browser browser) {
        Submission submission = reviews.submitted(aDraft().named(name).to(accounts.sandbox(), "DE"));
        reviews.review(submission.id(), "BRAND");
        Workspace approver = Workspace.loggedIn(browser, port, "bea");
        approver.openEntry(name);
        approver.field("Comment").fill("The lamp is not the one that we sell.");

        approver.page().context().setOffline(true);
        approver.waitForText(
                "You are offline. What you write is kept in this tab and saved as soon as the network is back.");
        approver.page().context().setOffline(false);
        assertThat(approver.page().getByText("You are offline.")).hasCount(0);

        approver.page().context().clearCookies();
        approver.press("Return");
        Locator again = approver.page().getByRole(AriaRole.DIALOG);
        assertThat(again).containsText("Your session has ended");
        assertThat(Accessibility.findings(approver.page())).isEmpty();
        again.locator("input[name=password]").fill(TestCompany.PASSWORD);
        again.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Log in").setExact(true))
                .click();
        assertThat(approver.field("Comment")).hasValue("The lamp is not the one that we sell.");
        approver.press("Return");
        approver.waitUntilGone(name);

        reviews.until(submission.id(), SubmissionState.RETURNED);
    }

    @Test
    void losesNothingOfTwoPeopleInOneDraft(Browser browser) {
        SavedDraft draft = reviews.drafted(aDraft().named(name).to(accounts.sandbox(), "DE"));
        String place = "/workspace/content/compose/" + draft.item();
        Workspace mia = Workspace.loggedIn(browser, port, "mia", place);
        mia.field("Text").waitFor();
        Workspace max = Workspace.loggedIn(browser, port, "max", place);
        mia.waitForText("Max Möller is in this draft");

        max.field("Text").fill("Unsere neuen Lampen sind da.");
        assertThat(mia.field("Text")).hasValue("Unsere neuen Lampen sind da.");
        mia.field("Name").fill(name + " B");
        assertThat(max.field("Name")).hasValue(name + " B");

        assertThat(max.field("Text")).hasValue("Unsere neuen Lampen sind da.");
        assertThat(mia.faults()).isEmpty();
        assertThat(max.faults()).isEmpty();
    }

    @Test
    void doesNotBelieveThatAPostIsDeletedWhileTheNetworkHasIt(Browser browser, @TempDir Path folder) throws Exception {
        try (OracleNetwork network = OracleNetwork.start(Mode.QUERYABLE, folder, 0)) {
            AccountId account =
                    accounts.connect(Map.of("address", network.address().toString()), 600);
            Submission submission = desk.signed(aDraft().named(name).to(account, "DE"));
            Publication live = desk.one(submission, PublicationState.SENT);
            Workspace author = Workspace.loggedIn(browser, port, "mia", "/workspace/content/" + submission.item());
            author.press("Take down");
            author.page().getByLabel("The network does not delete it").check();
            author.confirm("The price is wrong.", "Take down");
            desk.asked(live, EntryKind.TAKE_DOWN);

            Workspace owner = Workspace.loggedIn(browser, port, "ada");
            owner.openEntry(name);
            owner.waitForText("Mia Marten: “The price is wrong.”");
            owner.press("It is deleted");
            Locator dialog = owner.page().getByRole(AriaRole.DIALOG);
            dialog.getByRole(AriaRole.TEXTBOX).first().fill("The page says 404.");
            Locator deleted = dialog.getByRole(
                    AriaRole.BUTTON,
                    new Locator.GetByRoleOptions().setName("It is deleted").setExact(true));
            deleted.click();
            assertThat(dialog).containsText("still has it on account");
            assertThat(Accessibility.findings(owner.page())).isEmpty();
            owner.photograph("workspace-take-down-too-soon");

            delete(network, live);
            deleted.click();
            owner.waitUntilGone(name);

            assertThat(author.region("Publications"))
                    .containsText("“The page says 404.” – asked just now, the network has no such post.");
            author.photograph("workspace-taken-down-by-hand");
        }
    }

    private static void delete(OracleNetwork network, Publication live) throws Exception {
        URI post =
                network.address().resolve("/posts/" + live.copy().orElseThrow().remoteId());
        HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(post).DELETE().build(), HttpResponse.BodyHandlers.discarding());
    }
}
