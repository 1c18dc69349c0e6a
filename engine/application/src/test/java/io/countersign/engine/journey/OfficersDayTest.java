package io.countersign.engine.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.countersign.engine.content.TestDrafts.aDraft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import io.countersign.engine.Browser;
import io.countersign.engine.BrowserExtension;
import io.countersign.engine.EngineTest;
import io.countersign.engine.TestCompany;
import io.countersign.engine.Visitor;
import io.countersign.engine.compliance.PackState;
import io.countersign.engine.compliance.PackVersion;
import io.countersign.engine.compliance.Packs;
import io.countersign.engine.compliance.Semver;
import io.countersign.engine.compliance.rule.web.RulesDesk;
import io.countersign.engine.content.CampaignId;
import io.countersign.engine.content.Campaigns;
import io.countersign.engine.content.NewCampaign;
import io.countersign.engine.content.Submission;
import io.countersign.engine.content.SubmissionState;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.review.ReviewDesk;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Cleo changes a German row, Conny releases it. The row is the company's own and speaks of posts for which somebody's family
 * gets something, of which no other test speaks.
 */
@EngineTest
@ExtendWith(BrowserExtension.class)
class OfficersDayTest {

    private static final String PACK = "de";
    private static final LocatorAssertions.ContainsTextOptions SOON =
            new LocatorAssertions.ContainsTextOptions().setTimeout(30_000);

    private final String rule = "CO-" + UUID.randomUUID().toString().substring(0, 8);
    private final String cell = "kind-" + rule;

    @Autowired
    private Packs packs;

    @Autowired
    private ReviewDesk content;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private TestCompany company;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    @LocalServerPort
    private int port;

    private PackVersion before;
    private PackVersion own;
    private String campaign;
    private Submission old;

    @BeforeEach
    void askForConsentOnHoardings() {
        before = live();
        var row = RulesDesk.withRow(
                        packs.dmn(before),
                        rule,
                        List.of("list contains(?, \"DE\")", "\"ooh\"", "\"family\"", "-"),
                        "enforcing",
                        "rita")
                .replace(
                        "\"PROC\"</text></outputEntry><outputEntry><text>[]",
                        "\"REQ\"</text></outputEntry><outputEntry><text>[\"CONSENT_PROOF\"]")
                .replace("<inputEntry><text>\"ooh\"", "<inputEntry id=\"" + cell + "\"><text>\"ooh\"");
        var next = Semver.nextMinor(packs.versions(PACK).get(0).semver());
        var proposed = packs.propose(PACK, next, row, new PersonId("rita"));
        own = packs.release(proposed, clock.instant(), new PersonId("gail"));
        campaign = "Family and friends " + rule;
        old = submitted("Before " + rule);
    }

    @AfterEach
    void leaveTheRulesAsTheyWere() {
        packs.versions(PACK).stream()
                .filter(version -> version.state() == PackState.RELEASED)
                .filter(version -> Semver.ORDER.compare(version.semver(), before.semver()) > 0)
                .forEach(packs::rollBack);
    }

    @Test
    void changesARowThatCountsFromTheChosenMinuteOnAndForNothingThatWasDecidedBefore(Browser browser) {
        Officer cleo = Officer.changing(browser, port, "cleo", PACK);
        String draft = cleo.draft();
        mistakesAreFoundAndMended(cleo);
        examplesAreStated(cleo);
        itIsTriedOnTheCampaign(cleo);
        cleo.desk().press("Zur Freigabe übergeben");
        cleo.desk().confirm("Auch ein Beitrag ist Werbung der Familie.", "Zur Freigabe übergeben");
        cleo.desk().waitForText("Wartet auf eine andere Person, die diese Region verwaltet.");
        assertThat(cleo.desk().button("Freigeben")).hasCount(0);
        cleo.desk().photograph("rules-handed-over");

        Workspace conny = Workspace.loggedIn(browser, port, "conny", "/workspace/inbox/" + taskAbout(draft));
        Locator entry = conny.page().getByRole(AriaRole.MAIN);
        assertThat(entry).containsText("Auch ein Beitrag ist Werbung der Familie.", SOON);
        assertThat(entry).containsText(rule);
        conny.photograph("rules-inbox");
        conny.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Compare and decide"))
                .click();
        releasedFromTheNextMinuteOn(conny);

        Submission held = submitted("After " + rule);
        content.until(held.id(), SubmissionState.RETURNED);
        theItemsPageSaysWhy(browser, held);
        takenBackByTwo(cleo.desk(), conny);
        assertThat(live()).isEqualTo(own);
        assertThat(cleo.desk().faults()).isEmpty();
        assertThat(conny.faults()).isEmpty();
    }

    private void mistakesAreFoundAndMended(Officer cleo) {
        int row = packs.dmn(own).split("<rule ", -1).length - 1;
        cleo.type(cell, "\"social_pst\"");
        assertThat(cleo.look("Unterschied", 1)).containsText("\"social_pst\"", SOON);
        Locator checks = cleo.look("Prüfungen");
        assertThat(checks).containsText("Row %d (%s), column 'Kind of content'".formatted(row, rule), SOON);
        assertThat(checks).containsText("social_pst is not allowed");
        assertThat(cleo.desk().button("Zur Freigabe übergeben")).isDisabled();
        cleo.desk().photograph("rules-checks");

        cleo.type(cell, "\"social_post\"");
        cleo.desk().photograph("rules-table");
        Locator difference = cleo.look("Unterschied");
        assertThat(difference).containsText("\"social_post\"", SOON);
        assertThat(difference.locator("del")).hasText("\"ooh\"");
        cleo.desk().photograph("rules-difference");
    }

    private void examplesAreStated(Officer cleo) {
        cleo.look("Beispiele");
        cleo.desk().press(rule + ": ein Beispiel, das greift");
        cleo.desk().field("Was es zeigt").fill("Die Schwester lobt das Produkt");
        cleo.stateFact("audience.countries");
        Locator countries = cleo.desk().page().getByLabel("audience.countries").first();
        countries.fill("DE");
        countries.press("Enter");
        cleo.stateFact("content.materialConnection");
        cleo.choose("content.materialConnection", "family");
        cleo.desk().photograph("rules-example");
        cleo.desk().press("Beispiel behalten");
        cleo.desk().press(rule + ": eines, das nicht greift");
        cleo.desk().field("Was es zeigt").fill("Niemand hat etwas davon");
        cleo.desk().press("Beispiel behalten");
        assertThat(cleo.look("Beispiele", 2)).containsText("Die Schwester lobt das Produkt");
        assertThat(cleo.look("Prüfungen", 0)).containsText("Nichts zu beheben", SOON);
    }

    /** Held at its first page, so that its progress is seen. */
    private void itIsTriedOnTheCampaign(Officer cleo) {
        cleo.look("Simulation");
        cleo.choose("Kampagne", campaign);
        transactions.executeWithoutResult(status -> {
            database.sql("lock table compliance_simulation_change in exclusive mode")
                    .update();
            cleo.desk().press("Simulieren");
            assertThat(cleo.desk().region("Simulation läuft")).containsText("0 von 1", SOON);
            cleo.desk().photograph("rules-simulation-running");
        });
        Locator result = cleo.desk().region("Ergebnis");
        assertThat(result).containsText("Neu gestoppt: 1", SOON);
        assertThat(result).containsText("Before " + rule);
        cleo.desk().photograph("rules-simulation");
    }

    private void releasedFromTheNextMinuteOn(Workspace conny) {
        conny.press("Release");
        var minute =
                LocalDateTime.now(ZoneId.of("Europe/Berlin")).plusMinutes(1).truncatedTo(ChronoUnit.MINUTES);
        Locator dialog = conny.page().getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Valid from").fill(minute.toString());
        conny.photograph("rules-release");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Release"))
                .click();
        assertThat(conny.page().getByRole(AriaRole.MAIN)).containsText("released by Conny Claus", SOON);
        await().atMost(Duration.ofMinutes(2)).until(() -> !live().equals(own));
    }

    private void theItemsPageSaysWhy(Browser browser, Submission held) {
        Workspace mia = Workspace.loggedIn(browser, port, "mia", "/workspace/content/" + held.item());
        assertThat(mia.region("What the rules ask for")).containsText(rule, SOON);
        mia.photograph("rules-obeyed");
        mia.open("/workspace/content/" + old.item());
        mia.press("Compute again");
        mia.waitForText("The same answer, byte for byte");
        mia.photograph("rules-replayed");
        assertThat(mia.faults()).isEmpty();
    }

    private void takenBackByTwo(Workspace cleo, Workspace conny) {
        cleo.open("/workspace/rules/de?tab=versions");
        cleo.press("Zurücknehmen");
        cleo.confirm("Es hält zu viel auf.", "Zurücknehmen");
        cleo.waitForText("Zurücknehmen bestätigen");
        conny.open("/workspace/rules/de?tab=versions");
        conny.press("Confirm taking it back");
        conny.confirm("It does.", "Confirm taking it back");
        conny.waitForText("Version " + own.semver() + " counts");
        conny.photograph("rules-taken-back");
    }

    private Submission submitted(String name) {
        var draft = aDraft().named(name)
                .in(campaignId())
                .to(content.account(), "DE")
                .withFact("content.type", "social_post")
                .withFact("content.materialConnection", "family")
                .withFact(
                        "content.mandatoryTexts",
                        List.of("PRIVACY_NOTICE", "IMPRESSUM", "AD_LABEL", "AD_LABEL_DE", "MKT_COMM_LABEL"));
        return content.submitted(draft);
    }

    private CampaignId campaignId() {
        return company.as("mia", () -> campaigns.all().stream()
                .filter(each -> each.name().equals(campaign))
                .findFirst()
                .orElseGet(() -> campaigns.create(
                        new NewCampaign(campaign, Optional.empty(), Optional.empty(), Optional.empty())))
                .id());
    }

    private PackVersion live() {
        return packs.live(clock.instant()).find(PACK).orElseThrow();
    }

    private String taskAbout(String draft) {
        JsonNode entries = Visitor.loggedIn(port, "conny")
                .get("/api/inbox?kind=RULE_RELEASE&limit=200")
                .body()
                .path("items");
        return StreamSupport.stream(entries.spliterator(), false)
                .filter(entry -> entry.path("ruleDraft").asText().equals(draft))
                .findFirst()
                .orElseThrow()
                .path("taskId")
                .asText();
    }
}
