package io.countersign.engine.discussion.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.engine.discussion.Anchor.Field;
import io.countersign.engine.discussion.Anchor.Words;
import io.countersign.engine.discussion.Standing;
import org.junit.jupiter.api.Test;

class TextPlacesTest {

    private static final String TEXT = "Our new pots are here. Buy pots until Friday, and pots only.";

    @Test
    void keepsWhatStandsAroundTheWords() {
        var words = pinned(TEXT, "pots", 27);

        assertThat(words.prefix()).isEqualTo("Our new pots are here. Buy ");
        assertThat(words.suffix()).isEqualTo(" until Friday, and pots only.");
        assertThat(words.end()).isEqualTo(31);
    }

    @Test
    void pinsNothingToOtherWordsThanStandThere() {
        assertThat(TextPlaces.pin(TEXT, Field.TEXT, "pots", 26)).isEmpty();
        assertThat(TextPlaces.pin(TEXT, Field.TEXT, "", 3)).isEmpty();
        assertThat(TextPlaces.pin(TEXT, Field.TEXT, "only.!", 55)).isEmpty();
        assertThat(TextPlaces.pin(TEXT, Field.TEXT, "Our", 4_000)).isEmpty();
    }

    @Test
    void countsAFamilyOfEmojiByItsCodePoints() {
        var text = "👨‍👩‍👧 love e\u0301clairs";
        var words = pinned(text, "love", 6);

        assertThat(words.prefix()).isEqualTo("👨‍👩‍👧 ");
        assertThat(TextPlaces.find("Yes! " + text, words)).isEqualTo(new Standing.At(11, 15));
    }

    @Test
    void findsTheWordsWhereTheSentenceMovedTo() {
        var words = pinned(TEXT, "pots", 27);

        assertThat(TextPlaces.find("Pots, pots! Our new pots are here. Buy pots until Friday.", words))
                .isEqualTo(new Standing.At(39, 43));
    }

    @Test
    void takesTheNearestOfEquallyGoodPlaces() {
        var words = pinned("pots and pots and pots and pots", "pots", 9);

        assertThat(TextPlaces.find("pots and pots and pots and pots", words)).isEqualTo(new Standing.At(9, 13));
    }

    @Test
    void isOutdatedWhenTheWordsAreGone() {
        assertThat(TextPlaces.find("Our new pans are here.", pinned(TEXT, "pots", 8)))
                .isEqualTo(new Standing.Outdated());
        assertThat(TextPlaces.find("", pinned(TEXT, "pots", 8))).isEqualTo(new Standing.Outdated());
    }

    @Test
    void doesNotTakeTheSameShortWordInAnotherSentenceForIt() {
        assertThat(TextPlaces.find("A bag of flowerpots?", pinned(TEXT, "pots", 27)))
                .isEqualTo(new Standing.Outdated());
    }

    @Test
    void believesALongQuoteWhereverItStands() {
        var words = pinned(TEXT, "Buy pots until Friday, and pots", 23);

        assertThat(TextPlaces.find("!Buy pots until Friday, and pots?", words)).isEqualTo(new Standing.At(1, 32));
    }

    @Test
    void findsAWordThatIsTheWholeText() {
        assertThat(TextPlaces.find("Pots", pinned("Pots", "Pots", 0))).isEqualTo(new Standing.At(0, 4));
        assertThat(TextPlaces.find("Pots and pans", pinned("Pots", "Pots", 0))).isEqualTo(new Standing.At(0, 4));
    }

    private static Words pinned(String text, String quote, int start) {
        return TextPlaces.pin(text, Field.TEXT, quote, start).orElseThrow();
    }
}
