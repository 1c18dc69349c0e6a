package io.countersign.plugin.spi.channel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextLinkTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "See https://a.example. | https://a.example",
                "(https://a.example/x) | https://a.example/x",
                "https://a.example/wiki/Ada_(name) | https://a.example/wiki/Ada_(name)",
                "https://a.example/?q=1&r=2#top! | https://a.example/?q=1&r=2#top",
                "HTTPS://A.example | HTTPS://A.example",
                "\u201chttps://a.example\u201d | https://a.example",
                "https://m\u00fcnchen.example/\u00fc | https://m\u00fcnchen.example/\u00fc",
                "https://a.example:8443/x, | https://a.example:8443/x"
            })
    void endsBeforeThePunctuationOfTheSentence(String text, String address) {
        assertThat(TextLink.in(text)).singleElement().satisfies(link -> {
            assertThat(link.address()).hasToString(address);
            assertThat(text.substring(link.start(), link.end())).isEqualTo(address);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"acme.example", "ftp://a.example", "https://", "https://...", "xhttps://a.example", "@https://a"
            })
    void leavesOtherTextAlone(String text) {
        assertThat(TextLink.in(text)).isEmpty();
    }

    @Test
    void findsEachInTheOrderOfTheText() {
        assertThat(TextLink.in("https://b.example and https://a.example\nhttps://b.example"))
                .extracting(TextLink::start)
                .containsExactly(0, 22, 40);
    }
}
