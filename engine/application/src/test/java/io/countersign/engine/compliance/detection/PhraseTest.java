package io.countersign.engine.compliance.detection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseTest {

    @ParameterizedTest(name = "{0} is found in: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "the best | It is THE  BEST one",
                "climate-neutral | our climate‑neutral coffee",
                "nachhaltig* | Nachhaltigkeit zählt",
                "{number} % off | Today 12,5 % off",
                "-{number} % | jetzt -40 %!",
                "l'abus d'alcool | L’abus d’alcool est dangereux",
                "#ad | New in #ad",
                "最佳 | 这是最佳选择",
                "€{number} | only €9.99",
                "(광고) | (광고) 주말 특가",
                "numéro un | NUMÉRO UN"
            })
    void findsWhatIsMeant(String words, String text) {
        assertThat(Phrase.of(words).pattern().matcher(text).find()).isTrue();
    }

    @ParameterizedTest(name = "{0} is not found in: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "ad | a bad day",
                "#ad | my #adventure",
                "treats | retreats",
                "sustainable | unsustainable",
                "a.b | axb",
                "(x+)+y | xxxxxy",
                "{number} kg | many kg",
                "heilt | erheilt"
            })
    void findsNothingElse(String words, String text) {
        assertThat(Phrase.of(words).pattern().matcher(text).find()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"********x", "{number}{number}{number}x", "a*a*a*a*a*a*!"})
    void aListThatWouldTrapASearchIsSearchedInTime(String words) {
        var text = "a1".repeat(50_000);

        assertThat(Phrase.of(words).pattern().matcher(text).find()).isFalse();
    }
}
