package io.countersign.plugin.bluesky;

import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.plugin.bluesky.Facet.Kind;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FacetsTest {

    @Test
    void countsInBytesOfUtf8() {
        String text =
                "\u00dcber \ud83d\udc68\u200d\ud83d\udc69 https://acme.example/\u00fc #Fr\u00fchling @ada.example!";

        assertThat(Facets.in(text)).extracting(Facet::kind).containsExactly(Kind.LINK, Kind.TAG, Kind.MENTION);
        assertThat(Facets.in(text))
                .extracting(facet -> slice(text, facet))
                .containsExactly("https://acme.example/\u00fc", "#Fr\u00fchling", "@ada.example");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Look at #spring. | spring",
                "#one and (#two) | one",
                "#\u65e5\u672c\u8a9e | \u65e5\u672c\u8a9e",
                "\uFF03wide | wide",
                "#a_b-c, | a_b-c",
                "#2026goals | 2026goals"
            })
    void recognisesHashtags(String text, String tag) {
        assertThat(Facets.in(text)).extracting(Facet::value).containsExactly(tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#", "#1", "#2026", "a#b", "#\ufe0f\u20e3", "# spring", "#!!"})
    void leavesOtherSignsAlone(String text) {
        assertThat(Facets.in(text)).isEmpty();
    }

    @Test
    void leavesHashtagsAloneThatTheNetworkWouldRefuse() {
        assertThat(Facets.in("#" + "x".repeat(64))).hasSize(1);
        assertThat(Facets.in("#" + "x".repeat(65))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b.example", "@nodot", "mail me: ada@acme.example", "@-x.example"})
    void takesNoAddressForAMention(String text) {
        assertThat(Facets.in(text)).isEmpty();
    }

    @Test
    void leavesTheFullStopOutOfAMention() {
        assertThat(Facets.in("By @ada.example.")).extracting(Facet::value).isEqualTo(List.of("ada.example"));
    }

    private static String slice(String text, Facet facet) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new String(Arrays.copyOfRange(bytes, facet.byteStart(), facet.byteEnd()), StandardCharsets.UTF_8);
    }
}
