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
import io.countersign.engine.TestCompany;
import io.countersign.engine.content.Submission;
import io.countersign.engine.content.SubmissionState;
import io.countersign.engine.publication.EmergencyStops;
import io.countersign.engine.publication.PublicationState;
import io.countersign.engine.publication.PublishingDesk;
import io.countersign.engine.review.ReviewDesk;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Second thoughts, in the workspace: returned, changed, withdrawn, stopped, taken down. */
@EngineTest
@ExtendWith(BrowserExtension.class)
class WorkspaceChangesTest {

    /** Other tests may have hired more people of the group. */
    private static final Pattern BEA_AND_BEN = Pattern.compile("Waits for [^:]*Bea Brandt[^:]* Ben Baker");

    private final String name = "Kettles " + UUID.randomUUID();

    @LocalServerPort
    private int port;

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

    /** The other tests publish, too. */
    @AfterEach
    void letEverythingGo() {
        stops.inForce().forEach(stop -> company.runAs("petra", () -> stops.lift(stop.id())));
    }

    @Test
    void showsAnApproverWhatChangedAfterHeReturnedItAndWhetherHisRemarkWasMet(Browser browser) {
        Submission first = reviews.submitted(
                aDraft().named(name).saying("Our old kettle is here.").to(accounts.sandbox(), "DE"));
        reviews.review(first.id(), "BRAND");
        Workspace approver = Workspace.loggedIn(browser, port, "bea");
        approver.openEntry(name);
        approver.press("Return");
        approver.waitForText("Say what has to change, or why it cannot go out.");
        approver.field("Comment").fill("It is the new one.");
        approver.press("Return");
        approver.waitUntilGone(name);

        Workspace author = Workspace.loggedIn(browser, port, "mia", "/workspace/content/" + first.item());
        author.waitForText("Returned");
        assertThat(author.region("Signatures")).containsText("It is the new one.");
        author.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Edit and submit again"))
                .click();
        author.field("Text").fill("Our new kettle is here.");
        author.press("Submit for signatures");
        author.waitForText("In review");

        approver.openEntry(name);
        approver.page().getByText("One change since v1").click();
        assertThat(approver.page().locator("main del").first()).hasText("old");
        assertThat(approver.page().locator("main ins").first()).hasText("new");
        approver.photograph("workspace-changes");
        approver.press("Remark");
        approver.page().getByLabel("Your remark").fill("Say that it whistles.");
        approver.press("Remark");
        approver.waitForText("With changes: your open remark is to be met, and you check it.");
        approver.press("Approve with changes");
        approver.waitUntilGone(name);

        author.open("/workspace/content/" + first.item());
        author.waitForText("Approved with changes by Bea Brandt: one remark to meet");
        author.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Edit and submit again"))
                .click();
        author.field("Text").fill("Our new kettle is here. It whistles.");
        author.press("Submit for signatures");
        author.waitForText("In review");

        approver.openEntry(name);
        Locator changes = approver.region("Changes to check");
        assertThat(changes).containsText("Say that it whistles.");
        assertThat(approver.page().locator("main ins").first()).containsText("whistles");
        approver.waitForText("Resolve what is met, then approve. Still open: 1");
        assertThat(Accessibility.findings(approver.page())).isEmpty();
        approver.photograph("workspace-changes-to-check");
        changes.getByText("Resolve").click();
        assertThat(changes).containsText("Resolved by Bea Brandt");
        approver.approve();
        approver.waitUntilGone(name);
        reviews.until(reviews.newest(first).id(), SubmissionState.SCHEDULED);
    }

    @Test
    void saysWhoMustDecideAgainBeforeAVersionIsReplaced(Browser browser) {
        Submission first = reviews.submitted(
                aDraft().named(name).to(accounts.sandbox(), "DE").withFact("content.paid", true));
        reviews.approve(first.id(), "BRAND", "bea");
        reviews.review(first.id(), "LEGAL");

        Workspace author = Workspace.loggedIn(browser, port, "mia", "/workspace/content/compose/" + first.item());
        author.field("Text").fill("Our new kettles are here, and they whistle.");
        author.press("Submit for signatures");
        assertThat(author.page().getByRole(AriaRole.DIALOG)).containsText("Already decided by Bea Brandt");
        author.photograph("workspace-replace");
        author.press("Submit the new version");
        author.waitForText("In review");

        assertThat(author.region("Signatures")).containsText(BEA_AND_BEN);
        assertThat(author.region("History")).containsText("Bea Brandt must decide again");
        author.page().getByLabel("Changes since v1").check();
        assertThat(author.region("Content").locator("ins").first()).containsText("kettles");
        author.photograph("workspace-replaced");
    }

    @Test
    void takesASubmissionBackFromItsApprovers(Browser browser) {
        Submission submission = reviews.submitted(aDraft().named(name).to(accounts.sandbox(), "DE"));
        reviews.review(submission.id(), "BRAND");
        Workspace approver = Workspace.loggedIn(browser, port, "bea");
        approver.openEntry(name);

        Workspace author = Workspace.loggedIn(browser, port, "mia", "/workspace/content/" + submission.item());
        author.press("Withdraw");
        author.confirm("The kettle is late.", "Withdraw");
        author.waitForText("Withdrawn");

        assertThat(author.region("History")).containsText("withdrew version 1: “The kettle is late.”");
        approver.waitUntilGone(name);
        assertThat(reviews.now(submission.id()).state()).isEqualTo(SubmissionState.WITHDRAWN);
    }

    @Test
    void takesALivePostDown(Browser browser) {
        Submission submission = desk.signed(aDraft().named(name).to(accounts.sandbox(), "DE"));
        desk.one(submission, PublicationState.SENT);

        Workspace author = Workspace.loggedIn(browser, port, "mia", "/workspace/content/" + submission.item());
        author.press("Take down");
        author.confirm("The price is wrong.", "Take down");

        Locator publications = author.region("Publications");
        assertThat(publications).containsText("Taken down");
        assertThat(author.region("History")).containsText("“The price is wrong.”");
        author.photograph("workspace-taken-down");
        desk.one(submission, PublicationState.TAKEN_DOWN);
    }

    @Test
    void holdsEverythingUntilAnotherPersonLetsItGo(Browser browser) {
        Workspace stopper = Workspace.loggedIn(browser, port, "ada", "/workspace/operations/stops");
        stopper.press("Stop all publishing");
        stopper.confirm("A product is being recalled.", "Stop everything now");
        stopper.page()
                .getByText("Emergency stop: nothing is published at the moment.")
                .waitFor();
        stopper.waitForText("Another person has to resume it.");
        Submission submission = desk.signed(aDraft().named(name).to(accounts.sandbox(), "DE"));
        desk.one(submission, publication -> publication.problem().isPresent());

        Workspace other = Workspace.loggedIn(browser, port, "paul", "/workspace/operations/stops");
        other.waitForText("A product is being recalled.");
        other.page().getByText("publication is held").click();
        other.page().getByText(name).waitFor();
        other.photograph("workspace-stopped");
        other.press("Resume");
        other.waitForText("No stop is in force. Everything that is due goes out.");

        desk.one(submission, PublicationState.SENT);
    }
}
