package io.countersign.engine.review.web;

import static io.countersign.engine.content.TestDrafts.aDraft;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.countersign.engine.EngineTest;
import io.countersign.engine.Visitor;
import io.countersign.engine.content.AccountId;
import io.countersign.engine.content.SubmissionState;
import io.countersign.engine.content.TestDrafts;
import io.countersign.engine.review.Review;
import io.countersign.engine.review.ReviewDesk;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What compliance would ask is shown before anything is submitted, and is then what it asks. */
@EngineTest
class RouteComplianceOverHttpTest {

    @Autowired
    private ReviewDesk desk;

    @LocalServerPort
    private int port;

    private AccountId account;
    private Visitor mia;

    @BeforeEach
    void connect() {
        account = desk.account();
        mia = Visitor.loggedIn(port, "mia");
    }

    @Test
    void showsTheRuleItsSourceTheWordingToAddAndWhoSigns() {
        var route = route(withAForm().withFact("content.mandatoryTexts", List.of()));

        var compliance = route.path("compliance");
        assertThat(compliance.path("outcome").asText()).isEqualTo("CHANGES_REQUIRED");
        assertThat(compliance.path("permitted").asBoolean()).isFalse();
        assertThat(compliance.path("rulePackVersion").asText()).isNotBlank();
        var germany = market(compliance, "DE");
        assertThat(texts(germany.path("missing"))).contains("PRIVACY_NOTICE");
        var basis = finding(germany, "EU-GDPR-6-BASIS");
        assertThat(basis.path("requirement").asText()).isNotBlank();
        assertThat(basis.path("source").asText()).startsWith("GDPR art. 6");
        assertThat(basis.path("satisfied").asBoolean()).isFalse();
        assertThat(basis.at("/roles").findValuesAsText("role")).contains("PRIVACY");
        assertThat(basis.path("wordings")).anySatisfy(wording -> {
            assertThat(wording.path("code").asText()).isEqualTo("PRIVACY_NOTICE");
            assertThat(wording.path("wording").asText()).isNotBlank();
            assertThat(wording.path("placement").asText()).isNotBlank();
        });
    }

    @Test
    void showsWhatASubmissionOfTheSameWordsIsThenReturnedFor() {
        var draft = withAForm().withFact("content.mandatoryTexts", List.of());
        var shown = market(route(draft).path("compliance"), "DE");

        var submission = desk.now(desk.submitted(draft).id());

        assertThat(submission.state()).isEqualTo(SubmissionState.RETURNED);
        var said = market(
                mia.get("/api/submissions/" + submission.id() + "/compliance")
                        .body()
                        .path("now"),
                "DE");
        assertThat(said.path("findings").findValuesAsText("ruleId"))
                .isNotEmpty()
                .isEqualTo(shown.path("findings").findValuesAsText("ruleId"));
        assertThat(said.path("missing")).isEqualTo(shown.path("missing"));
    }

    @Test
    void namesTheRolesInTheOrderInWhichTheyAreThenAsked() {
        var draft = withAForm();

        var shown = StreamSupport.stream(route(draft).path("stages").spliterator(), false)
                .flatMap(stage -> stage.path("reviews").findValuesAsText("role").stream())
                .toList();

        assertThat(shown).contains("BRAND", "PRIVACY");
        assertThat(desk.all(desk.submitted(draft).id()))
                .extracting(Review::role)
                .isEqualTo(shown);
    }

    @Test
    void asksWhatWordsClaimUntilTheAuthorSaysSoAndThenTakesHisWord() {
        var words = aDraft().to(account, "DE").saying("Our pots are eco-friendly.");

        var open = market(route(words).path("compliance"), "DE");
        assertThat(open.path("outcome").asText()).isEqualTo("CHANGES_REQUIRED");
        assertThat(open.path("unknown")).anySatisfy(question -> {
            assertThat(question.path("fact").asText()).isEqualTo("content.claims");
            assertThat(question.path("askRole").asText()).isEqualTo("AUTHOR");
            assertThat(question.at("/question/en").asText()).isEqualTo("What does it claim?");
        });

        var denied = market(route(words.withFact("content.claims", List.of())).path("compliance"), "DE");
        assertThat(denied.path("unknown").findValuesAsText("fact")).doesNotContain("content.claims");
        assertThat(denied.path("outcome").asText()).isNotEqualTo("PROHIBITED");
        var confirmed = market(
                route(words.withFact("content.claims", List.of("env_generic"))).path("compliance"), "DE");
        assertThat(confirmed.path("outcome").asText()).isEqualTo("PROHIBITED");
        assertThat(confirmed.path("takenOut").asBoolean()).isTrue();
    }

    @Test
    void asksNothingWhereNoWordsSpeakForAClaim() {
        var plain = market(route(aDraft().to(account, "DE")).path("compliance"), "DE");

        assertThat(plain.path("unknown").findValuesAsText("fact")).doesNotContain("content.claims");
    }

    private TestDrafts withAForm() {
        return aDraft().to(account, "DE").withFact("data.collectsPersonalData", true);
    }

    private JsonNode route(TestDrafts draft) {
        var answer = mia.post("/api/content/routes", draft.form());
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.body();
    }

    private static JsonNode market(JsonNode judgement, String market) {
        return one(judgement.path("markets"), "market", market);
    }

    private static JsonNode finding(JsonNode market, String rule) {
        return one(market.path("findings"), "ruleId", rule);
    }

    private static JsonNode one(JsonNode list, String name, String value) {
        return StreamSupport.stream(list.spliterator(), false)
                .filter(entry -> entry.path(name).asText().equals(value))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No %s %s in %s".formatted(name, value, list)));
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
