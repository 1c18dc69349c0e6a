package io.countersign.engine.compliance.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.countersign.engine.EngineTest;
import io.countersign.engine.Visitor;
import io.countersign.engine.compliance.Example;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Any program can ask the rules, and is told exactly what it asked wrongly. */
@EngineTest
class EvaluationOverHttpTest {

    private static final String ADDRESS = "/api/compliance/evaluations";
    private static final ObjectMapper JSON = new ObjectMapper();

    @LocalServerPort
    private int port;

    private Visitor mia;

    @BeforeEach
    void logIn() {
        mia = Visitor.loggedIn(port, "mia");
    }

    @TestFactory
    List<DynamicTest> answersEachWorkedExampleFieldByField() {
        return Example.all().stream()
                .map(example -> DynamicTest.dynamicTest(example.toString(), () -> answers(example)))
                .toList();
    }

    private void answers(Example example) {
        var answer = ask(example.facts());

        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        example.expected().properties().forEach(field -> assertThat(
                        answer.body().get(field.getKey()))
                .as(field.getKey())
                .isEqualTo(field.getValue()));
        assertThat(answer.text("/rulePackVersion")).matches("\\d+\\.\\d+\\.\\d+\\+[0-9a-f]{12}");
    }

    /** In steps of many, since each asks over HTTP what RowExamplesTest asks directly. */
    @Test
    void everyRowFiresAndMissesOverHttp() {
        for (var example : Example.ofRows()) {
            var answer = ask(example.facts());
            var rules = StreamSupport.stream(answer.body().path("findings").spliterator(), false)
                    .map(finding -> finding.path("ruleId").asText());
            assertThat(rules.anyMatch(example.title()::equals))
                    .as(example.id())
                    .isEqualTo(example.expected().booleanValue());
        }
    }

    @Test
    void namesThePackVersionRowAndSourceOfEachFinding() {
        var finding = ask(Map.of("audience.countries", List.of("DE"), "content.materialConnection", "gifted"))
                .body()
                .path("findings")
                .path(1);

        assertThat(finding.path("ruleId").asText()).isEqualTo("DE-UWG-5A-WERBUNG");
        assertThat(finding.path("pack").asText()).isEqualTo("de");
        assertThat(finding.path("packVersion").asText()).isEqualTo("1.0.0");
        assertThat(finding.path("row").asInt()).isEqualTo(1);
        assertThat(finding.path("markets")).hasSize(1);
        assertThat(finding.path("source").asText()).contains("UWG");
        assertThat(finding.at("/wordings/0/wording").asText()).contains("Werbung");
        assertThat(finding.at("/roles/0/role").asText()).isEqualTo("LOCALE");
    }

    @Test
    void aBanInOneMarketLeavesTheOthersOpen() {
        var answer = ask(Map.of(
                "audience.countries",
                List.of("US", "GB"),
                "product.industry",
                "alcohol",
                "content.youngestTalentAge",
                22,
                "content.mandatoryTexts",
                List.of("TTB_ADVERTISER")));

        assertThat(answer.text("/outcome")).isEqualTo("PROHIBITED");
        assertThat(answer.text("/perMarket/GB/outcome")).isEqualTo("PROHIBITED");
        assertThat(answer.text("/perMarket/US/outcome")).isEqualTo("APPROVAL_REQUIRED");
    }

    @Test
    void theGermanLabelIsNotAskedForTwiceAndTheGeneralOneDoesNotReplaceIt() {
        var answer = ask(Map.of(
                "audience.countries", List.of("DE", "AT"),
                "content.materialConnection", "gifted",
                "content.mandatoryTexts", List.of("AD_LABEL")));

        assertThat(texts(answer.body().at("/perMarket/DE/required"))).containsExactly("AD_LABEL_DE");
        assertThat(texts(answer.body().at("/perMarket/DE/missing"))).containsExactly("AD_LABEL_DE");
        assertThat(texts(answer.body().at("/perMarket/AT/required"))).containsExactly("AD_LABEL");
        assertThat(texts(answer.body().at("/perMarket/AT/missing"))).isEmpty();
        assertThat(texts(answer.body().at("/missing"))).containsExactly("AD_LABEL_DE");
    }

    @Test
    void aFactNobodyKnowsIsAskedForAndNeverGuessed() {
        Map<String, @Nullable Object> facts = new HashMap<>();
        facts.put("audience.countries", List.of("IT"));
        facts.put("content.paid", true);
        facts.put("audience.profiling", null);
        facts.put("audience.minAge", 16);
        var answer = ask(facts);

        assertThat(answer.text("/outcome")).isEqualTo("CHANGES_REQUIRED");
        assertThat(answer.body().path("blocked").booleanValue()).isTrue();
        assertThat(texts(answer.body().path("fired"))).doesNotContain("EU-DSA-28-MINORS");
        var unknown = answer.body().at("/unknown/0");
        assertThat(unknown.path("fact").asText()).isEqualTo("audience.profiling");
        assertThat(unknown.path("askRole").asText()).isEqualTo("PRIVACY");
        assertThat(unknown.at("/question/de").asText()).isNotEmpty();
        assertThat(texts(unknown.path("rules"))).contains("EU-DSA-28-MINORS");
    }

    @Test
    void anUnknownFactThatNoRuleCouldUseHoldsNothing() {
        Map<String, @Nullable Object> facts = new HashMap<>();
        facts.put("audience.countries", List.of("SG"));
        facts.put("content.adKind", "corporate");
        facts.put("audience.under16Share", null);

        assertThat(ask(facts).text("/outcome")).isEqualTo("CLEAR");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            content.colour        | "red"          | UNKNOWN_FACT | content.colour
            content.type          | "tweet"        | BAD_FACT     | social_post
            content.type          | 7              | BAD_FACT     | social_post
            content.paid          | "true"         | BAD_FACT     | true or false
            audience.countries    | "DE"           | BAD_FACT     | ISO 3166-1
            audience.countries    | ["DE", "XX"]   | BAD_FACT     | ISO 3166-1
            audience.countries    | ["DE", "DE"]   | BAD_FACT     | different
            audience.countries    | ["DE", null]   | BAD_FACT     | ISO 3166-1
            audience.subdivisions | ["ZZ-1"]       | BAD_FACT     | ISO 3166-2
            audience.minAge       | 17.5           | BAD_FACT     | 0, 13, 16
            product.abv           | 1e999          | BAD_FACT     | from 0 to 100
            product.abv           | -1             | BAD_FACT     | from 0 to 100
            content.claims        | ["miracle"]    | BAD_FACT     | efficacy
            campaign.publishDate  | "2026-02-30"   | BAD_FACT     | 2026-12-01
            campaign.publishDate  | "tomorrow"     | BAD_FACT     | 2026-12-01
            campaign.endDate      | "2026-11-30"   | BAD_FACT     | later day
            content.language      | "xx"           | BAD_FACT     | ISO 639
            """)
    void refusesFactsThatAreNotRight(String name, String value, String code, String says) {
        var answer = send("{\"facts\": {\"%s\": %s}}".formatted(name, value));

        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.text("/fields/0/field")).isEqualTo(name);
        assertThat(answer.text("/fields/0/code")).isEqualTo(code);
        assertThat(answer.text("/fields/0/message")).contains(name).contains(says);
        assertThat(answer.text("/facts/0/name")).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                                             | INVALID
            {"facts": []}                                                  | INVALID
            {"facts": {}, "when": "now"}                                   | INVALID
            []                                                             | UNREADABLE
            {"facts": {                                                    | UNREADABLE
            {"facts": {"content.paid": true, "content.paid": false}}       | UNREADABLE
            {"facts": {}} {"facts": {}}                                    | UNREADABLE
            """)
    void refusesBodiesThatAreNoFacts(String body, String code) {
        var answer = send(body);

        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.text("/code")).isEqualTo(code);
    }

    @Test
    void refusesABodyThatIsTooLarge() {
        var filler = new char[300 * 1024];
        Arrays.fill(filler, ' ');

        assertThat(send("{\"facts\": {" + new String(filler) + "}}").status()).isEqualTo(413);
    }

    @Test
    void showsPacksVersionsAndTables() {
        var packs = mia.get("/api/compliance/packs");
        assertThat(packs.text("/0/key")).isEqualTo("global");
        assertThat(packs.text("/0/live/version")).isEqualTo("1.0.0");

        var pack = mia.get("/api/compliance/packs/de");
        assertThat(pack.text("/pack/layer")).isEqualTo("COUNTRY");
        assertThat(texts(pack.body().at("/pack/regions"))).containsExactly("de");

        var table = mia.get("/api/compliance/packs/de/versions/1.0.0");
        assertThat(table.text("/table/id")).isEqualTo("obligations_de");
        assertThat(table.text("/dmn")).startsWith("<?xml");
        assertThat(mia.get("/api/compliance/packs/atlantis").status()).isEqualTo(404);
        assertThat(mia.get("/api/compliance/packs/de/versions/9.9.9").status()).isEqualTo(404);
        assertThat(mia.get("/api/compliance/facts").body()).hasSizeGreaterThan(60);
    }

    private Visitor.Answer ask(Map<String, @Nullable Object> facts) {
        return mia.post(ADDRESS, Map.of("facts", facts));
    }

    private Visitor.Answer send(String body) {
        return mia.send("POST", ADDRESS, body, Map.of("Content-Type", "application/json"));
    }

    private static List<String> texts(JsonNode list) {
        return JSON.convertValue(list, JSON.getTypeFactory().constructCollectionType(List.class, String.class));
    }
}
