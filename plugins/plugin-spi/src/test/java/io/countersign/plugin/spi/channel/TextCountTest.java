package io.countersign.plugin.spi.channel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs on every JDK that we build with, since the JDK brings the rules of UAX 29. */
class TextCountTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "ascii, abc, 3",
        "precomposed, \u00e9, 1",
        "combining mark, e\u0301, 1",
        "three marks, a\u0301\u0323\u0308, 1",
        "astral, \ud83d\ude00, 1",
        "skin tone, \ud83d\udc4d\ud83c\udffd, 1",
        "family, \ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67\u200d\ud83d\udc66, 1",
        "rainbow flag, \ud83c\udff3\ufe0f\u200d\ud83c\udf08, 1",
        "two flags, \ud83c\udde9\ud83c\uddea\ud83c\uddeb\ud83c\uddf7, 2",
        "flag of Scotland, \ud83c\udff4\udb40\udc67\udb40\udc62\udb40\udc73\udb40\udc63\udb40\udc74\udb40\udc7f, 1",
        "keycap, 1\ufe0f\u20e3, 1",
        "two emoji without joiner, \ud83d\udc68\ud83d\udc69, 2",
        "letters with joiner, a\u200db, 2",
        "Hangul of jamo, \u1112\u1161\u11ab, 1",
        "Devanagari with vowel sign, \u0928\u093f, 1",
        "Thai with vowel sign, \u0e01\u0e33, 1"
    })
    void countsWhatPeopleSeeAsOne(String name, String text, int graphemes) {
        assertThat(TextCount.graphemes(text)).isEqualTo(graphemes);
    }

    @Test
    void countsALineBreakOnceHoweverItIsWritten() {
        assertThat(TextCount.graphemes("a\nb")).isEqualTo(3);
        assertThat(TextCount.graphemes("a\r\nb")).isEqualTo(3);
    }

    @Test
    void countsHalfOfAPairAsSomething() {
        assertThat(TextCount.graphemes("\ud83d")).isEqualTo(1);
        assertThat(TextCount.utf8Bytes("\ud83d")).isEqualTo(1);
    }

    @Test
    void countsInEveryUnit() {
        String family = "\ud83d\udc68\u200d\ud83d\udc69";

        assertThat(TextCount.codePoints(family)).isEqualTo(3);
        assertThat(TextCount.utf16Units(family)).isEqualTo(5);
        assertThat(TextCount.utf8Bytes(family)).isEqualTo(11);
    }

    @Test
    void countsEachAddressAtItsWeight() {
        Limits limits = SomeLimits.ofUrlWeight(23);

        assertThat(TextCount.units("See https://acme.example/a/very/long/path/indeed, or http://b.example.", limits))
                .isEqualTo(4 + 23 + 5 + 23 + 1);
    }

    @Test
    void countsAnAddressAsItIsWrittenWithoutAWeight() {
        assertThat(TextCount.units("https://a.example", SomeLimits.ofText(100))).isEqualTo(17);
    }

    @Test
    void countsALongTextWithoutRunningOut() {
        assertThat(TextCount.graphemes("\ud83d\udc68\u200d\ud83d\udc69".repeat(100_000)))
                .isEqualTo(100_000);
    }
}
