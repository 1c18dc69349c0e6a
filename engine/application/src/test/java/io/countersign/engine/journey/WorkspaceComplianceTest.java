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
import io.countersign.engine.TestCompany;
import io.countersign.engine.Visitor;
import io.countersign.engine.claim.Claim;
import io.countersign.engine.claim.ClaimDesk;
import io.countersign.engine.claim.Claims;
import io.countersign.engine.claim.library.Lapsing;
import io.countersign.engine.compliance.Packs;
import io.countersign.engine.content.Submission;
import io.countersign.engine.content.SubmissionState;
import io.countersign.engine.content.Submissions;
import io.countersign.engine.publication.PublishingDesk;
import io.countersign.engine.retention.ErasureDesk;
import io.countersign.engine.review.NewRule;
import io.countersign.engine.review.ReviewDesk;
import io.countersign.engine.review.nightly.LiveReview;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What those who answer for compliance look at, and what they do there. */
@EngineTest
@ExtendWith(BrowserExtension.class)
class WorkspaceComplianceTest {

    @Autowired
    private ReviewDesk desk;

    @Autowired
    private PublishingDesk publishing;

    @Autowired
    private ErasureDesk erasure;

    @Autowired
    private TestCompany company;

    @Autowired
    private Submissions submissions;

    @Autowired
    private Claims claims;

    @Autowired
    private Lapsing lapsing;

    @Autowired
    private Packs packs;

    @Autowired
    private LiveReview nightly;

    @Autowired
    private Clock clock;

    @LocalServerPort
    private int port;

    @Test
    void addsAClaimThatAnotherPersonAcceptsAndWithdraws(Browser browser) {
        String words = ClaimDesk.words();
        Workspace author = Workspace.loggedIn(browser, port, "mia", "/workspace/claims");
        author.press("Add a claim");
        author.press("Propose");
        assertThat(author.page().getByText("This is missing. Fill it in.")).hasCount(3);
        author.field("Claim").fill(words);
        author.choose("What it claims", "effect", "A measurable effect");
        author.field("Evidence").fill("Test report 12/2026 of the laboratory");
        author.page().getByLabel("Valid until").fill("2099-12-31");
        author.photograph("claim-add");
        author.press("Propose");
        assertThat(heading(author, words)).isVisible();
        assertThat(author.page().getByText("Another person of legal or compliance"))
                .isVisible();

        Workspace second =
                Workspace.loggedIn(browser, port, "carl", "/workspace/claims?text=" + words.replace(" ", "%20"));
        assertThat(second.line(words)).containsText("Proposed");
        second.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words))
                .click();
        second.press("Accept");
        second.confirm("Accept");
        assertThat(second.page().getByText("Valid", exactly()).first()).isVisible();
        second.photograph("claim-accepted");

        second.press("Withdraw");
        second.confirm("The laboratory took the report back.", "Withdraw");
        assertThat(second.region("Versions")).containsText("The laboratory took the report back.");
        assertThat(author.faults()).isEmpty();
        assertThat(second.faults()).isEmpty();
    }

    @Test
    void renewsALapsedClaimInTheInbox(Browser browser) {
        Claim claim = new ClaimDesk(claims, company).accepted(ClaimDesk.words());
        lapsing.lapse(ClaimDesk.LAST_DAY.plusDays(1));

        Workspace carl = Workspace.loggedIn(browser, port, "carl");
        carl.openEntry(claim.content().text());
        carl.page().getByText("Renew it").click();
        carl.page().getByLabel("New last day").fill("2099-11-30");
        carl.photograph("claim-renew");
        carl.press("Send the answer");
        carl.waitUntilGone(claim.content().text());

        carl.open("/workspace/claims/" + claim.id());
        assertThat(carl.region("Versions")).containsText("until 30 Nov 2099");
        carl.press("Withdraw");
        carl.confirm("Only a test said it.", "Withdraw");
        assertThat(carl.faults()).isEmpty();
    }

    @Test
    void holdsAnItemUntilAnotherPersonLiftsTheHold(Browser browser) {
        String name = "Held " + UUID.randomUUID();
        Submission submission = desk.submitted(aDraft().named(name).to(desk.account(), "DE"));
        company.runAs("mia", () -> submissions.withdraw(submission.id(), "Not needed any more."));

        Workspace carl = Workspace.loggedIn(browser, port, "carl", "/workspace/retention");
        carl.press("Put on hold");
        carl.choose("Item", name, name);
        carl.page().getByRole(AriaRole.DIALOG).getByLabel("Reason").fill("Court case 7 O 12/26");
        carl.photograph("hold-place");
        carl.confirm("Put on hold");
        assertThat(carl.line(name)).containsText("another person lifts it");
        carl.photograph("holds");

        Workspace cora = Workspace.loggedIn(browser, port, "cora", "/workspace/content/" + submission.item());
        Locator retention = cora.region("Retention");
        assertThat(retention).containsText("On legal hold");
        assertThat(retention).containsText("Kept until");
        cora.open("/workspace/retention");
        cora.press("Lift the hold on " + name);
        cora.confirm("The case is closed.", "Lift");
        assertThat(cora.line(name)).hasCount(0);
        assertThat(carl.faults()).isEmpty();
        assertThat(cora.faults()).isEmpty();
    }

    @Test
    void erasesWhatIsDueWithoutWaitingForTheNight(Browser browser) {
        String name = "Due " + UUID.randomUUID();
        Submission submission = erasure.withdrawn(aDraft().named(name).to(desk.account(), "DE"));
        erasure.yearsPass(submission.item());
        erasure.untilOnly(submission.item());

        Workspace gail = Workspace.loggedIn(browser, port, "gail", "/workspace/retention?tab=due");
        assertThat(gail.line(name)).containsText("Goes with the next night");
        gail.press("Erase now: " + name);
        Locator dialog = gail.page().getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Reason").fill("Asked for by the customer " + name);
        dialog.getByLabel("Type " + name).fill(name);
        gail.photograph("erase");
        gail.confirm("Erase now");
        assertThat(gail.line(name)).hasCount(0);

        gail.open("/workspace/retention?tab=erased");
        assertThat(gail.line("Asked for by the customer " + name)).containsText("Erased by Gail Grant");
        gail.photograph("erased");
        assertThat(gail.faults()).isEmpty();
    }

    @Test
    void seesWhatIsLiveAndWouldNotGoOutToday(Browser browser) {
        String name = "Evergreen " + UUID.randomUUID();
        String approver = desk.hired("brand/jp");
        Submission submission =
                desk.submitted(publishing.soon(aDraft().named(name).to(desk.account(), "JP")));
        desk.approve(submission.id(), "BRAND", approver);
        publishing.strike(submission);
        desk.until(submission.id(), SubmissionState.PUBLISHED);

        Workspace mia;
        try (NewRule rule = NewRule.begins(packs, clock)) {
            nightly.run();
            mia = Workspace.loggedIn(browser, port, "mia", "/workspace/live-findings");
            assertThat(mia.region(name)).containsText(NewRule.ID);
            assertThat(mia.region(name)).containsText("JP");
            mia.photograph("live-findings");
            mia.region(name)
                    .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Open the item"))
                    .click();
            assertThat(heading(mia, name)).isVisible();
        }
        nightly.run();
        mia.open("/workspace/live-findings");
        assertThat(mia.page().getByText("Looked at last").first()).isVisible();
        assertThat(mia.region(name)).hasCount(0);
        assertThat(mia.faults()).isEmpty();
    }

    @Test
    void setsARuleAsideForACampaignWithTwoPeople(Browser browser) {
        String name = "Campaign " + UUID.randomUUID();
        Visitor.loggedIn(port, "mia").post("/api/campaigns", Map.of("name", name));

        Workspace mia = Workspace.loggedIn(browser, port, "mia", "/workspace/overrides");
        mia.press("Set a rule aside for a campaign");
        mia.choose("Campaign", name, name);
        Locator dialog = mia.page().getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Rule").first().fill("EU-GDPR-6-BASIS");
        dialog.getByLabel("Reason").fill("The notice is on the page that the form opens.");
        mia.photograph("override-ask");
        mia.confirm("Ask to set it aside");
        assertThat(mia.line(name)).containsText("Asked for");

        Workspace lawyer =
                Workspace.loggedIn(browser, port, desk.hired("legal/jp"), "/workspace/overrides?state=asked");
        lawyer.line(name).getByText("Set it aside").click();
        lawyer.confirm("Set it aside");
        lawyer.open("/workspace/overrides?state=force");
        assertThat(lawyer.line(name)).containsText("Confirmed by");
        lawyer.photograph("overrides");

        mia.open("/workspace/overrides?state=force");
        mia.line(name).getByText("Take it back").click();
        mia.confirm("The notice stands in the text now.", "Take it back");
        mia.open("/workspace/overrides?state=revoked");
        assertThat(mia.line(name)).containsText("The notice stands in the text now.");
        mia.open("/workspace/overrides?tab=rules");
        assertThat(mia.page()
                        .getByRole(
                                AriaRole.LINK,
                                new Page.GetByRoleOptions()
                                        .setName("EU-GDPR-6-BASIS")
                                        .setExact(true)))
                .isVisible();
        assertThat(mia.faults()).isEmpty();
        assertThat(lawyer.faults()).isEmpty();
    }

    private static Locator heading(Workspace workspace, String text) {
        return workspace
                .page()
                .getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName(text).setLevel(1));
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }
}
