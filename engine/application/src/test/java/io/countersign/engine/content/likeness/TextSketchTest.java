package io.countersign.engine.content.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextSketchTest {

    private static final String OFFER =
            "Our new coffee machine brews espresso and filter coffee, needs half the power of the"
                    + " old one and is in the shops of Hamburg and Bremen from Monday on. Come and try it!";
    private static final String OTHER =
            "We are looking for three apprentices in mechatronics. You like tools, numbers and people? Write to"
                    + " us until the end of May, a short letter will do, and we meet for a trial day.";

    @Test
    void isTheSameForTextsThatDifferInCapitalsSpacesAndAddressesOnly() {
        String shouted = OFFER.toUpperCase(Locale.ROOT).replace(", ", " – \n");

        assertThat(TextSketch.bands(List.of(shouted + " https://example.org/a")))
                .isEqualTo(TextSketch.bands(List.of(OFFER)));
        assertThat(TextLikeness.between(List.of(shouted), List.of(OFFER))).contains(100);
    }

    @Test
    void sharesBandsWithATextInWhichAWordChanged() {
        String changed = OFFER.replace("Monday", "Thursday").replace("Bremen", "Kiel");

        assertThat(shared(OFFER, changed)).isPositive();
        assertThat(TextLikeness.between(List.of(OTHER, changed), List.of(OFFER)))
                .hasValueSatisfying(percent -> assertThat(percent).isBetween(70, 99));
    }

    @Test
    void findsNothingInCommonWithAnotherText() {
        assertThat(shared(OFFER, OTHER)).isZero();
        assertThat(TextLikeness.between(List.of(OFFER), List.of(OTHER))).isEmpty();
    }

    @Test
    void saysNothingOfTextsThatAreAlikeByChance() {
        assertThat(TextSketch.bands(List.of("Our new pots are here."))).isEmpty();
        assertThat(TextLikeness.between(List.of("Read more"), List.of("Read more")))
                .isEmpty();
    }

    @Test
    void comparesTextsThatHaveNoSpaces() {
        String japanese = "新しいコーヒーメーカーが月曜日からハンブルクとブレーメンの店に並びます。電力は半分で、エスプレッソも淹れられます。ぜひお試しください。";

        assertThat(shared(japanese, japanese.replace("月曜日", "木曜日"))).isPositive();
    }

    private static int shared(String one, String another) {
        List<Integer> first = TextSketch.bands(List.of(one));
        assertThat(first).isNotEmpty();
        var both = new HashSet<>(first);
        both.retainAll(TextSketch.bands(List.of(another)));
        return both.size();
    }
}
