package io.countersign.engine.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.engine.EngineTest;
import io.countersign.engine.content.Facts;
import io.countersign.engine.content.Market;
import io.countersign.engine.review.route.RouteRules;
import io.countersign.engine.review.route.RouteRules.Asked;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The shipped decision tables, row by row. */
@EngineTest
class RouteRulesTest {

    @Autowired
    private RouteRules rules;

    @ParameterizedTest
    @CsvSource({
        "product.industry, general, LOW",
        "product.industry, finance, HIGH",
        "product.industry, children, HIGH",
        "product.industry, alcohol, MEDIUM",
        "content.materialConnection, none, LOW",
        "content.materialConnection, gifted, MEDIUM",
        "campaign.offer, sweepstakes, MEDIUM",
        "content.aiMedia, generated, MEDIUM"
    })
    void aFactMakesContentRisky(String fact, String value, Risk risk) {
        assertThat(rules.assess(facts(fact, value)).risk()).isEqualTo(risk);
    }

    @ParameterizedTest
    @CsvSource({
        "campaign.political, HIGH",
        "content.paid, MEDIUM",
        "data.collectsPersonalData, MEDIUM",
        "content.syntheticPerformer, MEDIUM"
    })
    void aYesMakesContentRisky(String fact, Risk risk) {
        assertThat(rules.assess(facts(fact, true)).risk()).isEqualTo(risk);
        assertThat(rules.assess(facts(fact, false)).risk()).isEqualTo(Risk.LOW);
    }

    @ParameterizedTest
    @CsvSource({"disease, HIGH", "comparative, MEDIUM", "scarcity, LOW"})
    void claimsAreWeighed(String claim, Risk risk) {
        assertThat(rules.assess(facts("content.claims", List.of("scarcity", claim)))
                        .risk())
                .isEqualTo(risk);
    }

    @Test
    void onlyTheReasonsOfTheHighestRiskAreGiven() {
        var both = new Facts(Map.of("content.paid", true, "product.industry", "pharma"));

        assertThat(rules.assess(both).reasons()).containsExactly("the industry is regulated");
        assertThat(rules.assess(Facts.none()).reasons()).containsExactly("nothing in its facts asks for more");
    }

    @Test
    void theBrandTeamReadsEverything() {
        assertThat(asked("DE", "", Risk.LOW, Facts.none())).containsExactly("BRAND 1 1");
    }

    @Test
    void moreRiskAsksMore() {
        assertThat(asked("DE", "bluesky", Risk.MEDIUM, Facts.none())).containsExactly("BRAND 1 1", "LEGAL 2 1");
        assertThat(asked("DE", "wordpress", Risk.HIGH, Facts.none()))
                .containsExactly("BRAND 1 1", "LEGAL 2 1", "IT 2 1", "COMPLIANCE 3 1");
    }

    @Test
    void marketsAskForWhatTheirLawWants() {
        var gifted = facts("content.materialConnection", "gifted");

        assertThat(asked("DE", "", Risk.LOW, gifted)).containsExactly("BRAND 1 1", "LEGAL 2 1");
        assertThat(asked("US", "", Risk.LOW, gifted)).containsExactly("BRAND 1 1", "COMPLIANCE 3 1");
        assertThat(asked("JP", "", Risk.LOW, gifted)).containsExactly("BRAND 1 1");
    }

    @Test
    void twoLawyersReadAFinancialPromotion() {
        assertThat(asked("DE", "", Risk.LOW, facts("product.industry", "finance")))
                .contains("LEGAL 2 2");
    }

    @Test
    void personalDataIsReadByIt() {
        assertThat(asked("DE", "", Risk.LOW, facts("data.collectsPersonalData", true)))
                .contains("IT 2 1");
    }

    @Test
    void onlyAHighRiskIsSignedJointly() {
        assertThat(rules.jointSignOff(Risk.HIGH)).hasSize(1);
        assertThat(rules.jointSignOff(Risk.MEDIUM)).isEmpty();
        assertThat(rules.jointSignOff(Risk.LOW)).isEmpty();
    }

    private List<String> asked(String market, String channel, Risk risk, Facts facts) {
        return rules.ask(new Market(market), channel, risk, facts).stream()
                .map(RouteRulesTest::words)
                .collect(Collectors.toList());
    }

    private static String words(Asked asked) {
        return asked.role() + " " + asked.stage() + " " + asked.quorum();
    }

    private static Facts facts(String name, Object value) {
        return new Facts(Map.of(name, value));
    }
}
