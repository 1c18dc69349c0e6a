package io.countersign.engine.compliance.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.engine.compliance.Evaluation;
import io.countersign.engine.compliance.FactName;
import io.countersign.engine.compliance.Facts;
import io.countersign.engine.compliance.Outcome;
import io.countersign.engine.compliance.RuleBook;
import io.countersign.engine.compliance.StarterRules;
import io.countersign.engine.compliance.UnknownFact;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What nobody has stated is neither taken for true nor for false. */
class UnknownFactsTest {

    private static final RuleBook BOOK = StarterRules.book();
    private static final FactName CONNECTION = new FactName("content.materialConnection");

    @Test
    void aRuleThatWaitsForAFactHasNotFired() {
        var evaluation = BOOK.evaluate(german().withUnknown(CONNECTION));

        assertThat(evaluation.whole().fired()).isEmpty();
        assertThat(evaluation.outcome()).isEqualTo(Outcome.CHANGES_REQUIRED);
        assertThat(evaluation.blocked()).isTrue();
        assertThat(asked(evaluation, CONNECTION).rules()).contains("DE-UWG-5A-WERBUNG", "EU-UCPD-7-HIDDENAD");
    }

    @Test
    void aFactIsNotAskedForWhereAnotherOneAlreadySettlesTheRule() {
        var facts = german().with(new FactName("content.type"), "blog").withUnknown(new FactName("data.usesTrackers"));

        assertThat(BOOK.evaluate(facts).unknown())
                .extracting(UnknownFact::fact)
                .doesNotContain(new FactName("data.usesTrackers"));
    }

    @Test
    void unknownPartsOfACountryHideNoRuleOfTheCountry() {
        var facts = german().with(CONNECTION, "paid").withUnknown(FactName.SUBDIVISIONS);

        assertThat(BOOK.evaluate(facts).whole().fired()).contains("EU-UCPD-7-HIDDENAD", "DE-UWG-5A-WERBUNG");
    }

    @Test
    void unknownCountriesAreAskedForAndTheCompanysOwnPolicyCounts() {
        var facts = german().with(new FactName("content.hasImage"), true).withUnknown(FactName.COUNTRIES);
        var evaluation = BOOK.evaluate(facts);

        assertThat(evaluation.whole().fired()).containsExactly("GLB-ALT-TEXT");
        assertThat(evaluation.unknown()).extracting(UnknownFact::fact).contains(FactName.COUNTRIES);
        assertThat(evaluation.perMarket()).isEmpty();
    }

    @Test
    void unknownTextsAreAskedForOnlyWhereOneIsRequired() {
        var quiet = BOOK.evaluate(german().withUnknown(FactName.MANDATORY_TEXTS));
        var labelled = BOOK.evaluate(german().with(CONNECTION, "paid").withUnknown(FactName.MANDATORY_TEXTS));

        assertThat(quiet.unknown()).isEmpty();
        assertThat(asked(labelled, FactName.MANDATORY_TEXTS).rules()).contains("DE-UWG-5A-WERBUNG");
    }

    @Test
    void aBanStandsWhateverElseIsUnknown() {
        var facts = german().with(FactName.COUNTRIES, List.of("CN"))
                .with(FactName.CLAIMS, List.of("superlative"))
                .withUnknown(CONNECTION);

        assertThat(BOOK.evaluate(facts).outcome()).isEqualTo(Outcome.PROHIBITED);
    }

    private static UnknownFact asked(Evaluation evaluation, FactName name) {
        return evaluation.unknown().stream()
                .filter(unknown -> unknown.fact().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Facts german() {
        return StarterRules.DICTIONARY.defaults().with(FactName.COUNTRIES, List.of("DE"));
    }
}
