package io.countersign.engine.compliance.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.countersign.engine.EngineTest;
import io.countersign.engine.Visitor;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@EngineTest
class DetectionsOverHttpTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest(name = "“{0}” ({1}) proposes {2} = {3} for “{4}”")
    @CsvSource(
            delimiter = '|',
            value = {
                "Our bags are eco-friendly. | en | content.claims | env_generic | eco-friendly",
                "Unsere Taschen sind nachhaltig. | de | content.claims | env_generic | nachhaltig",
                "Guaranteed 8% a year | en | content.claims | guaranteed_return | Guaranteed 8%",
                "Nur heute: 20 % Rabatt | de | content.claims | scarcity | Nur heute",
                "Nur heute: 20 % Rabatt | de | content.claims | price_reduction | 20 % Rabatt",
                "Jetzt für 19,99 € | de | content.priceShown | true | 19,99 €",
                "Anzeige: neu im Regal | de | content.mandatoryTexts | AD_LABEL_DE | Anzeige",
                "Dit is nieuw! Vraag ons | nl | - | - | -",
                "这是最佳手表 | zh | content.claims | superlative | 最佳",
                "Gewinnspiel: mach mit | de | campaign.offer | sweepstakes | Gewinnspiel"
            })
    void proposesFactsAndPointsAtTheWords(String text, String language, String fact, String value, String words) {
        var proposals = detect(Map.of("text", text, "language", language)).at("/proposals");

        if (fact.equals("-")) {
            assertThat(proposals).isEmpty();
            return;
        }
        assertThat(proposals).anySatisfy(proposal -> {
            assertThat(proposal.at("/fact").asText()).isEqualTo(fact);
            assertThat(proposal.at("/value").asText()).isEqualTo(value);
            assertThat(proposal.at("/because").asText()).isNotEmpty();
            var passage = proposal.at("/passages/0");
            assertThat(text.substring(
                            passage.at("/start").asInt(), passage.at("/end").asInt()))
                    .isEqualTo(words)
                    .isEqualTo(passage.at("/words").asText());
        });
    }

    @Test
    void aLabelThatComesTooLateIsNoLabelAndTheAuthorReadsWhy() {
        var late = detect(Map.of("text", "Neu im Regal. Werbung", "language", "de"));

        assertThat(late.at("/proposals").findValuesAsText("value")).doesNotContain("AD_LABEL_DE");
        assertThat(late.at("/remarks/0/kind").asText()).isEqualTo("TOO_LATE");
        assertThat(late.at("/remarks/0/message").asText()).contains("“Werbung” counts only as the first word");
        assertThat(late.at("/remarks/0/passages/0/start").asInt()).isEqualTo(14);
    }

    @Test
    void theFoldOfTheNetworkDecidesWhatIsSeen() {
        var text = "x".repeat(110) + " #ad";

        assertThat(values(Map.of("text", text, "language", "en", "network", "instagram")))
                .contains("AD_LABEL");
        assertThat(values(Map.of("text", text, "language", "en", "network", "tiktok")))
                .doesNotContain("AD_LABEL");
    }

    @Test
    void aPictureWithoutDescriptionIsPointedAt() {
        var images = List.of(
                Map.of("alternativeText", "Two cups on a table", "decorative", false),
                Map.of("alternativeText", " ", "decorative", false),
                Map.of("alternativeText", "", "decorative", true));

        var detection = detect(Map.of("text", "New", "language", "en", "images", images));

        assertThat(detection.at("/proposals").findValuesAsText("fact")).containsExactly("content.hasImage");
        assertThat(detection.at("/remarks/0/kind").asText()).isEqualTo("ALT_MISSING");
        assertThat(detection.at("/remarks/0/passages/0/field").asText()).isEqualTo("images[1].alternativeText");
    }

    @Test
    void describedPicturesSatisfyTheDuty() {
        var images = List.of(Map.of("alternativeText", "Two cups", "decorative", false));

        assertThat(values(Map.of("text", "New", "language", "en", "images", images)))
                .contains("ALT_TEXT");
    }

    @ParameterizedTest
    @CsvSource({"'', texts", "german, texts[0].language"})
    void saysWhatIsWrongWithARequest(String language, String field) {
        var texts = language.isEmpty() ? List.of() : List.of(Map.of("text", "x", "language", language));

        var answer = visitor().post("/api/compliance/detections", Map.of("texts", texts));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().at("/fields").findValuesAsText("field")).containsExactly(field);
    }

    private List<String> values(Map<String, ?> text) {
        return detect(text).at("/proposals").findValuesAsText("value");
    }

    private JsonNode detect(Map<String, ?> text) {
        var answer = visitor().post("/api/compliance/detections", Map.of("texts", List.of(text)));
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        return answer.body().at("/0");
    }

    private Visitor visitor() {
        return Visitor.loggedIn(port, "mia");
    }
}
