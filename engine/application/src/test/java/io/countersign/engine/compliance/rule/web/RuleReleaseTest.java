package io.countersign.engine.compliance.rule.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.engine.EngineTest;
import io.countersign.engine.Visitor;
import io.countersign.engine.compliance.EvaluationId;
import io.countersign.engine.compliance.Evaluations;
import io.countersign.engine.compliance.FactDictionary;
import io.countersign.engine.compliance.Moment;
import io.countersign.engine.compliance.Packs;
import io.countersign.engine.compliance.Subject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Germany's rules are changed for advertising on hoardings by somebody's family only, which no other test speaks of. */
@EngineTest
class RuleReleaseTest {

    private static final Map<String, Object> HOARDING = Map.of(
            "content.type", "ooh",
            "content.materialConnection", "family",
            "audience.countries", List.of("DE"));

    @LocalServerPort
    private int port;

    @Autowired
    private Evaluations evaluations;

    @Autowired
    private FactDictionary dictionary;

    @Autowired
    private Packs packs;

    @Autowired
    private Clock clock;

    private RulesDesk cleo;
    private RulesDesk conny;
    private String ruleId;

    @BeforeEach
    void comeToWork() {
        cleo = RulesDesk.of(port, "cleo");
        conny = RulesDesk.of(port, "conny");
        ruleId = "CO-" + UUID.randomUUID().toString().substring(0, 8);
    }

    private String tightened(String dmn) {
        return RulesDesk.withRow(
                dmn, ruleId, List.of("list contains(?, \"DE\")", "\"ooh\"", "\"family\"", "-"), "enforcing", "cleo");
    }

    /** A draft that is right, by cleo. */
    private String rightDraft() {
        var begun = cleo.begin("de");
        var draft = begun.text("/id");
        cleo.save(draft, tightened(begun.text("/dmn")));
        cleo.examples(draft, ruleId, HOARDING);
        assertThat(cleo.errors(draft)).isEmpty();
        return draft;
    }

    private List<String> firedNow() {
        return evaluations.evaluate(dictionary.read(HOARDING)).whole().fired();
    }

    private EvaluationId remembered() {
        var facts = dictionary.read(HOARDING);
        var subject =
                new Subject(UUID.randomUUID().toString(), UUID.randomUUID().toString(), "", "Hoarding");
        return evaluations.remember(subject, Moment.SUBMISSION, facts, evaluations.evaluate(facts));
    }

    @Test
    void changesARuleByTwoPeopleAndTakesItBackByTwoPeople() {
        var decided = remembered();
        var draft = rightDraft();
        assertThat(cleo.visitor()
                        .get(RulesDesk.DRAFTS + draft + "/difference")
                        .body()
                        .path("rows"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.path("kind").asText()).isEqualTo("ADDED");
                    assertThat(row.path("ruleId").asText()).isEqualTo(ruleId);
                });
        var simulated = cleo.simulate(draft, Map.of());
        assertThat(simulated.path("state").asText()).isEqualTo("FINISHED");
        assertThat(simulated.path("rules").findValuesAsText("rule")).contains(ruleId);
        assertThat(cleo.act(draft, "handover", Map.of("comment", "Families speak for us now"))
                        .status())
                .isEqualTo(200);
        assertThat(firedNow()).doesNotContain(ruleId);

        var released = conny.act(draft, "release", Map.of());

        assertThat(released.status()).as("%s", released).isEqualTo(200);
        assertThat(firedNow()).contains(ruleId);
        assertThat(evaluations.replay(decided).same()).isTrue();
        takeBack(released.text("/version"));
        assertThat(firedNow()).doesNotContain(ruleId);
    }

    private void takeBack(String version) {
        var wish = Map.of("version", version, "reason", "It stops too much");
        var path = "/api/compliance/packs/de/rollback";

        var asked = conny.visitor().post(path, wish);
        assertThat(asked.body().path("done").asBoolean()).as("%s", asked).isFalse();
        assertThat(firedNow()).contains(ruleId);
        assertThat(conny.visitor().post(path, wish).text("/code")).isEqualTo("SECOND_PERSON_NEEDED");
        assertThat(cleo.visitor().get("/api/compliance/rollbacks").body().findValuesAsText("version"))
                .contains(version);

        var done = cleo.visitor().post(path, wish);
        assertThat(done.body().path("done").asBoolean()).as("%s", done).isTrue();
    }

    @Test
    void letsNobodyReleaseWhatHeEdited() {
        var draft = rightDraft();
        cleo.simulate(draft, Map.of("submissions", List.of("none")));
        cleo.act(draft, "handover", Map.of("comment", "Please look"));

        assertThat(cleo.act(draft, "release", Map.of()).text("/code")).isEqualTo("OWN_CHANGE");
        assertThat(cleo.act(draft, "return", Map.of("reason", "I thought again"))
                        .text("/code"))
                .isEqualTo("OWN_CHANGE");
        assertThat(cleo.get(draft).body().path("mayDecide").asBoolean()).isFalse();
        assertThat(conny.get(draft).body().path("mayDecide").asBoolean()).isTrue();
    }

    @Test
    void releasesNothingThatWasNotSimulatedExactlySo() {
        var draft = rightDraft();
        cleo.simulate(draft, Map.of("submissions", List.of("none")));
        var changed = cleo.get(draft).text("/dmn").replace("House rule 7", "House rule 8");
        cleo.save(draft, changed);
        cleo.act(draft, "handover", Map.of("comment", "Please look"));

        assertThat(conny.act(draft, "release", Map.of()).text("/code")).isEqualTo("NOT_SIMULATED");
    }

    @Test
    void sendsADraftBackWithAReasonAndTakesItAgainAfterAChange() {
        var draft = rightDraft();
        cleo.act(draft, "handover", Map.of("comment", "Please look"));
        assertThat(cleo.visitor()
                        .put(
                                RulesDesk.DRAFTS + draft,
                                Map.of("dmn", "<a/>"),
                                cleo.get(draft).text("/etag"))
                        .text("/code"))
                .isEqualTo("DRAFT_NOT_OPEN");

        var returned = conny.act(draft, "return", Map.of("reason", "Name the house rule"));

        assertThat(returned.text("/state")).as("%s", returned).isEqualTo("RETURNED");
        assertThat(returned.text("/reason")).isEqualTo("Name the house rule");
        cleo.save(draft, cleo.get(draft).text("/dmn").replace("House rule 7", "House rule 7b"));
        assertThat(cleo.act(draft, "handover", Map.of("comment", "Named it")).status())
                .isEqualTo(200);
        assertThat(conny.act(draft, "return", Map.of("reason", "Enough for this test"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void namesRowAndColumnAndHandsNothingWrongOver() {
        var begun = cleo.begin("de");
        var draft = begun.text("/id");
        cleo.save(
                draft,
                RulesDesk.withRow(
                        begun.text("/dmn"),
                        ruleId,
                        List.of(
                                "list contains(?, \"XX\")",
                                "\"emial\"",
                                "-",
                                "[date(\"2027-01-01\")..date(\"2026-01-01\")]"),
                        "enforcing",
                        "nobody-at-all"));

        assertThat(cleo.errors(draft))
                .anySatisfy(error -> assertThat(error).contains("column 'Where it reaches'", "XX"))
                .anySatisfy(error -> assertThat(error).contains("column 'Kind of content'", "emial"))
                .anySatisfy(error -> assertThat(error).contains("the range ends before it begins"))
                .anySatisfy(error -> assertThat(error).contains("there is no such person here"));
        assertThat(cleo.act(draft, "handover", Map.of("comment", "Please look")).text("/code"))
                .isEqualTo("NOT_VALID");
        assertThat(firedNow()).doesNotContain(ruleId);
    }

    @Test
    void findsNothingWrongWithTheShippedTables() {
        var gail = RulesDesk.of(port, "gail");
        for (var pack : packs.all()) {
            assertThat(gail.errors(gail.begin(pack.key()).text("/id")))
                    .as(pack.key())
                    .isEmpty();
        }
    }

    @Test
    void letsAnAdministratorChangeThePacksOfHisRegionsOnly() {
        var fay = RulesDesk.of(port, "fay");
        var path = "/api/compliance/packs/de/drafts";

        assertThat(fay.visitor().post(path, Map.of()).text("/code")).isEqualTo("NOT_YOUR_REGION");
        assertThat(Visitor.loggedIn(port, "mia").post(path, Map.of()).status()).isEqualTo(403);
        assertThat(Visitor.loggedIn(port, "aron").post(path, Map.of()).status()).isEqualTo(403);
        assertThat(RulesDesk.of(port, "gail").begin("de").status()).isEqualTo(201);
        var draft = cleo.begin("de");
        assertThat(fay.get(draft.text("/id")).status()).isEqualTo(200);
        assertThat(fay.get(draft.text("/id")).body().path("mayEdit").asBoolean())
                .isFalse();
        assertThat(fay.visitor()
                        .put(RulesDesk.DRAFTS + draft.text("/id"), Map.of("dmn", "<a/>"), draft.text("/etag"))
                        .text("/code"))
                .isEqualTo("NOT_YOUR_REGION");
        assertThat(fay.visitor()
                        .post(RulesDesk.DRAFTS + draft.text("/id") + "/simulations", Map.of())
                        .text("/code"))
                .isEqualTo("NOT_YOUR_REGION");
    }

    @Test
    void losesNobodysChangeAndRepeatsNothing() {
        var key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        var path = "/api/compliance/packs/de/drafts";
        var first = cleo.visitor().send("POST", path, Map.of(), key);
        assertThat(cleo.visitor().send("POST", path, Map.of(), key).text("/id")).isEqualTo(first.text("/id"));
        var draft = first.text("/id");
        conny.save(draft, first.text("/dmn").replace("House", "Home"));

        var late = cleo.visitor().put(RulesDesk.DRAFTS + draft, Map.of("dmn", first.text("/dmn")), first.text("/etag"));

        assertThat(late.status()).isEqualTo(412);
        assertThat(late.text("/code")).isEqualTo("DRAFT_CHANGED");
    }

    @Test
    void becomesValidOnTheDayThatWasChosen() {
        var draft = rightDraft();
        cleo.simulate(draft, Map.of("submissions", List.of("none")));
        cleo.act(draft, "handover", Map.of("comment", "From the next season on"));
        var start = clock.instant().plusSeconds(86_400 * 300);

        assertThat(conny.act(
                                draft,
                                "release",
                                Map.of(
                                        "validFrom",
                                        clock.instant().minusSeconds(86_400).toString()))
                        .text("/fields/0/code"))
                .isEqualTo("IN_THE_PAST");
        var released = conny.act(draft, "release", Map.of("validFrom", start.toString()));

        assertThat(released.status()).as("%s", released).isEqualTo(200);
        assertThat(firedNow()).doesNotContain(ruleId);
        var then = evaluations.evaluate(dictionary.read(HOARDING), packs.live(start.plusSeconds(1)));
        assertThat(then.whole().fired()).contains(ruleId);
        takeBackUnseen(released.text("/version"));
    }

    private void takeBackUnseen(String version) {
        var wish = Map.of("version", version, "reason", "Only a test");
        conny.visitor().post("/api/compliance/packs/de/rollback", wish);
        assertThat(cleo.visitor()
                        .post("/api/compliance/packs/de/rollback", wish)
                        .status())
                .isEqualTo(200);
    }
}
