package io.countersign.engine.content.fact;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.countersign.engine.content.Facts;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FactDictionaryTest {

    private static final FactDictionary DICTIONARY = new FactDictionary(new ObjectMapper());

    static List<FactDefinition> definitions() {
        return DICTIONARY.all();
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void asksInEveryLanguage(FactDefinition definition) {
        assertThat(definition.question())
                .containsOnlyKeys("en", "de", "fr", "es")
                .doesNotContainValue("");
        if (definition.choices() != null) {
            assertThat(definition.choices()).allSatisfy(choice -> assertThat(choice.label())
                    .containsOnlyKeys("en", "de", "fr", "es")
                    .doesNotContainValue(""));
            assertThat(definition.choices())
                    .extracting(FactDefinition.Choice::value)
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void acceptsItsOwnInitialValue(FactDefinition definition) {
        var initial = new ObjectMapper().convertValue(definition.initial(), Object.class);

        if (initial != null) {
            assertThat(FactValue.problemOf(definition, initial)).isEmpty();
        }
    }

    @Test
    void namesTheFactTheValueAndWhatIsAllowed() {
        assertThat(DICTIONARY.check(new Facts(Map.of("content.reviewIncentive", "bribe"))))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.field()).isEqualTo("facts.content.reviewIncentive");
                    assertThat(problem.message())
                            .isEqualTo(
                                    "The fact content.reviewIncentive is not right: 'bribe' is not one of none, neutral,"
                                            + " sentiment.");
                });
    }

    @Test
    void refusesWhatIsNoFactAndWhatIsDerived() {
        assertThat(DICTIONARY.check(new Facts(Map.of("audience.countries", List.of("DE"), "content.colour", "red"))))
                .hasSize(2)
                .allSatisfy(problem -> assertThat(problem.code()).isEqualTo("UNKNOWN_FACT"));
    }

    @Test
    void takesWhatAnAuthorFoundOutWithoutBeingAsked() {
        assertThat(DICTIONARY.check(new Facts(
                        Map.of("content.substantiation", "full", "content.mandatoryTexts", List.of("AD_LABEL_DE")))))
                .isEmpty();
        assertThat(DICTIONARY.check(new Facts(Map.of("content.mandatoryTexts", List.of("AD_LABEL", "AD_LABEL")))))
                .hasSize(1);
    }

    @Test
    void refusesValuesOfTheWrongKind() {
        assertThat(DICTIONARY.check(new Facts(Map.of(
                        "content.paid",
                        "yes",
                        "content.claims",
                        List.of("superlative", "superlative"),
                        "content.youngestTalentAge",
                        121,
                        "campaign.endDate",
                        "31.12.2026",
                        "campaign.budget",
                        Double.NaN))))
                .hasSize(5);
    }

    @Test
    void acceptsWhatAnswersTheQuestions() {
        assertThat(DICTIONARY.check(new Facts(Map.of(
                        "content.paid",
                        true,
                        "content.claims",
                        List.of("superlative", "scarcity"),
                        "content.youngestTalentAge",
                        17,
                        "campaign.endDate",
                        "2026-12-31",
                        "campaign.budget",
                        1200.5))))
                .isEmpty();
    }
}
