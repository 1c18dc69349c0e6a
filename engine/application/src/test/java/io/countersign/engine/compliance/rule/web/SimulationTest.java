package io.countersign.engine.compliance.rule.web;

import static io.countersign.engine.content.TestDrafts.aDraft;
import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.engine.EngineTest;
import io.countersign.engine.TestCompany;
import io.countersign.engine.compliance.Evaluations;
import io.countersign.engine.compliance.FactDictionary;
import io.countersign.engine.compliance.Moment;
import io.countersign.engine.compliance.Subject;
import io.countersign.engine.content.CampaignId;
import io.countersign.engine.content.Campaigns;
import io.countersign.engine.content.NewCampaign;
import io.countersign.engine.review.ReviewDesk;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Each test remembers content of its own and tries a draft on exactly that. */
@EngineTest
class SimulationTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Evaluations evaluations;

    @Autowired
    private FactDictionary dictionary;

    @Autowired
    private ReviewDesk content;

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private TestCompany company;

    private RulesDesk cleo;
    private String ruleId;

    @BeforeEach
    void comeToWork() {
        cleo = RulesDesk.of(port, "cleo");
        ruleId = "CO-" + UUID.randomUUID().toString().substring(0, 8);
    }

    private String remembered(String type, String connection, List<String> texts, String... countries) {
        var given = new HashMap<String, Object>();
        given.put("content.type", type);
        given.put("content.materialConnection", connection);
        given.put("content.mandatoryTexts", texts);
        given.put("audience.countries", List.of(countries));
        var facts = dictionary.read(given);
        var subject = new Subject(UUID.randomUUID().toString(), "version", "", type + " " + connection);
        evaluations.remember(subject, Moment.SUBMISSION, facts, evaluations.evaluate(facts));
        return subject.submissionId();
    }

    private String draft(String effect, String code, String... tests) {
        var begun = cleo.begin("de");
        var row = RulesDesk.withRow(begun.text("/dmn"), ruleId, List.of(tests), "enforcing", "cleo")
                .replace(
                        "\"PROC\"</text></outputEntry><outputEntry><text>[]",
                        "\"%s\"</text></outputEntry><outputEntry><text>%s".formatted(effect, code));
        cleo.save(begun.text("/id"), row);
        return begun.text("/id");
    }

    @Test
    void listsWhatWouldNewlyBeStopped() {
        var passes = remembered("print", "none", List.of(), "DE");
        var elsewhere = remembered("print", "none", List.of(), "SE");
        var other = remembered("podcast", "none", List.of(), "DE");
        var draft = draft("BAN", "[\"TIME_WINDOW\"]", "list contains(?, \"DE\")", "\"print\"", "-", "-");

        var simulation = cleo.simulate(draft, Map.of("submissions", List.of(passes, elsewhere, other)));

        assertThat(simulation.path("state").asText()).as("%s", simulation).isEqualTo("FINISHED");
        assertThat(simulation.path("counts").path("done").asInt()).isEqualTo(3);
        assertThat(simulation.path("counts").path("newlyStopped").asInt()).isEqualTo(1);
        assertThat(simulation.path("rules")).singleElement().satisfies(rule -> {
            assertThat(rule.path("rule").asText()).isEqualTo(ruleId);
            assertThat(rule.path("newlyStopped").asInt()).isEqualTo(1);
        });
        var changes = cleo.visitor()
                .get("/api/compliance/simulations/" + simulation.path("id").asText() + "/changes?kind=NEWLY_STOPPED")
                .body();
        assertThat(changes.path("items")).singleElement().satisfies(change -> {
            assertThat(change.path("submission").asText()).isEqualTo(passes);
            assertThat(change.path("outcomeAfter").asText()).isEqualTo("PROHIBITED");
            assertThat(change.path("rulesAdded").findValuesAsText("")).isEmpty();
            assertThat(change.path("rulesAdded").get(0).asText()).isEqualTo(ruleId);
        });
    }

    @Test
    void listsWhatWouldNewlyPassWhenARuleIsRetired() {
        var stopped = remembered("tv", "gifted", List.of(), "DE");
        var begun = cleo.begin("de");
        var retired = begun.text("/dmn");
        var row = retired.indexOf("<rule id=\"rule_DE-UWG-5A-WERBUNG\"");
        var end = retired.indexOf("</rule>", row);
        retired = retired.substring(0, row)
                + retired.substring(row, end).replace("\"enforcing\"", "\"retired\"")
                + retired.substring(end);
        cleo.save(begun.text("/id"), retired);

        var simulation = cleo.simulate(begun.text("/id"), Map.of("submissions", List.of(stopped)));

        assertThat(simulation.path("state").asText()).as("%s", simulation).isEqualTo("FINISHED");
        assertThat(simulation.path("rules").findValuesAsText("rule")).contains("DE-UWG-5A-WERBUNG");
        assertThat(simulation.path("counts").path("newlyStopped").asInt()).isZero();
    }

    @Test
    void triesAllOfThePeriodPageByPageAndGivesItsListInPages() {
        var submissions = new ArrayList<String>();
        for (var number = 0; number < 7; number++) {
            submissions.add(remembered("livestream", "none", List.of(), "DE"));
        }
        var draft = draft("BAN", "[]", "list contains(?, \"DE\")", "\"livestream\"", "\"none\"", "-");

        var simulation = cleo.simulate(draft, Map.of("days", 1, "markets", List.of("DE")));

        var counts = simulation.path("counts");
        assertThat(counts.path("done").asInt())
                .as("%s", simulation)
                .isEqualTo(counts.path("total").asInt());
        assertThat(counts.path("newlyStopped").asInt()).isGreaterThanOrEqualTo(7);
        var path = "/api/compliance/simulations/" + simulation.path("id").asText() + "/changes?limit=3";
        var found = new ArrayList<String>();
        var page = cleo.visitor().get(path).body();
        found.addAll(page.path("items").findValuesAsText("submission"));
        while (page.hasNonNull("next")) {
            page = cleo.visitor()
                    .get(path + "&after=" + page.path("next").asText())
                    .body();
            found.addAll(page.path("items").findValuesAsText("submission"));
        }
        assertThat(found).doesNotHaveDuplicates().containsAll(submissions);
    }

    @Test
    void looksAtTheChosenMarketsOnly() {
        var german = remembered("radio", "none", List.of(), "DE");
        var draft = draft("BAN", "[]", "list contains(?, \"DE\")", "\"radio\"", "-", "-");

        var simulation = cleo.simulate(draft, Map.of("submissions", List.of(german), "markets", List.of("BR")));

        assertThat(simulation.path("counts").path("newlyStopped").asInt()).isZero();
        assertThat(cleo.simulate(draft, Map.of("submissions", List.of(german), "markets", List.of("DE")))
                        .path("counts")
                        .path("newlyStopped")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void simulatesNothingThatCannotBeEvaluated() {
        var begun = cleo.begin("de");
        cleo.save(begun.text("/id"), begun.text("/dmn").replace("COLLECT", "PRIORITY"));

        var refused = cleo.visitor().post(RulesDesk.DRAFTS + begun.text("/id") + "/simulations", Map.of());

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("/detail")).contains("hit policy 'PRIORITY'");
    }

    @Test
    void triesWhatWasSubmittedInACampaign() {
        var campaign = campaign();
        var inIt = content.submitted(aDraft().named("In it").in(campaign).to(content.account(), "DE"));
        content.submitted(aDraft().named("Not in it").to(content.account(), "DE"));
        var draft = draft("BAN", "[]", "list contains(?, \"DE\")", "-", "-", "-");

        var simulation = cleo.simulate(draft, Map.of("campaign", campaign.value()));

        assertThat(simulation.path("campaign").asText()).isEqualTo(campaign.toString());
        assertThat(simulation.path("counts").path("total").asInt()).isEqualTo(1);
        assertThat(simulation.path("counts").path("newlyStopped").asInt()).isEqualTo(1);
        var changes = cleo.visitor()
                .get("/api/compliance/simulations/" + simulation.path("id").asText() + "/changes");
        assertThat(changes.body().path("items").findValuesAsText("submission"))
                .containsExactly(inIt.id().toString());
    }

    @Test
    void triesNoCampaignThatIsEmptyOrNotThere() {
        var simulations = RulesDesk.DRAFTS + draft("BAN", "[]", "-", "\"radio\"", "-", "-") + "/simulations";

        var empty =
                cleo.visitor().post(simulations, Map.of("campaign", campaign().value()));
        assertThat(empty.text("/code")).isEqualTo("CAMPAIGN_EMPTY");
        assertThat(cleo.visitor()
                        .post(simulations, Map.of("campaign", UUID.randomUUID()))
                        .status())
                .isEqualTo(404);
        assertThat(cleo.visitor()
                        .post(simulations, Map.of("campaign", UUID.randomUUID(), "submissions", List.of("one")))
                        .status())
                .isEqualTo(400);
    }

    private CampaignId campaign() {
        return company.as("mia", () -> campaigns
                .create(new NewCampaign(
                        "Campaign " + UUID.randomUUID(), Optional.empty(), Optional.empty(), Optional.empty()))
                .id());
    }

    @Test
    void canBeCancelledByItsRegionOnly() {
        var draft = draft("BAN", "[]", "list contains(?, \"DE\")", "\"radio\"", "-", "-");
        var started = cleo.visitor().post(RulesDesk.DRAFTS + draft + "/simulations", Map.of());

        var path = "/api/compliance/simulations/" + started.text("/id");
        assertThat(RulesDesk.of(port, "fay").visitor().delete(path).text("/code"))
                .isEqualTo("NOT_YOUR_REGION");
        assertThat(cleo.visitor().delete(path).status()).isEqualTo(204);
    }
}
