package io.countersign.engine.review.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDistanceTest {

    @ParameterizedTest
    @CsvSource({
        "Our new pots are here., Our new pots are here., 0",
        "Our new pots are here., Our new pans are here., 1",
        "Our new pots are here., Our pots are here., 1",
        "Our new pots are here., Our new pots are here!, 1",
        "Our new pots are here., Our brand new pots are finally here., 2",
        "one two three four, four three two one, 3"
    })
    void countsWordsThatAreNewOrGone(String older, String newer, int words) {
        assertThat(WordDistance.between(older, newer, Locale.ENGLISH).words()).isEqualTo(words);
        assertThat(WordDistance.between(newer, older, Locale.ENGLISH).words()).isEqualTo(words);
    }

    @Test
    void countsCharactersWhereTheScriptHasNoSpaces() {
        assertThat(WordDistance.between("新しい鍋が届きました", "新しい皿が届きました", Locale.JAPANESE)
                        .words())
                .isEqualTo(1);
        assertThat(WordDistance.between("我们的新锅到了今天开始销售", "一切都不同了请不要再购买它", Locale.CHINESE)
                        .words())
                .isGreaterThan(10);
    }

    @ParameterizedTest
    @CsvSource({
        "Only 9.99 euros, Only 19.99 euros, true",
        "Only 9.99 euros, Just 9.99 euros, false",
        "Until 1 May, Until 2 May, true",
        "From 5 to 6, From 6 to 5, true",
        "Free, 100 % free, true"
    })
    void seesANumberThatIsAnother(String older, String newer, boolean figures) {
        assertThat(WordDistance.between(older, newer, Locale.ENGLISH).figures()).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource({
        "See https://acme.example/a, Look: https://acme.example/a, true",
        "See https://acme.example/a, See https://acme.example/b, false",
        "With @kim, With @jo, false",
        "Mail me@acme.example, Write me@acme.example, true"
    })
    void seesAnotherAddressOrPerson(String older, String newer, boolean same) {
        assertThat(WordDistance.sameAddresses(older, newer)).isEqualTo(same);
    }

    @Test
    void doesNotTakeLongForTextsThatHaveNothingInCommon() {
        var older = "pot ".repeat(50_000);
        var newer = "pan ".repeat(40_000);

        assertThat(WordDistance.between(older, newer, Locale.ENGLISH).words()).isEqualTo(50_000);
    }
}
