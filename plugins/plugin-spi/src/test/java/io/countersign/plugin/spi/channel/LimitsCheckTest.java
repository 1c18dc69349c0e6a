package io.countersign.plugin.spi.channel;

import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.plugin.spi.channel.Finding.Severity;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LimitsCheckTest {

    private static final Image GOOD = image("image/png", 10, "A dot");

    @Test
    void findsNothingInWhatKeepsWithinTheLimits() {
        assertThat(LimitsCheck.findings(variant("News", "x".repeat(100), GOOD, GOOD), SomeLimits.ofTitle(4)))
                .isEmpty();
    }

    @Test
    void saysHowMuchTextIsTooMuch() {
        assertThat(LimitsCheck.findings(Variant.ofText("x".repeat(1_234)), SomeLimits.ofText(1_000)))
                .containsExactly(new Finding(
                        "TEXT_TOO_LONG",
                        Severity.BLOCK,
                        "Text: it has 1,234 characters; the limit is 1,000. Shorten it by 234."));
    }

    @Test
    void countsBytesWhereTheNetworkDoes() {
        assertThat(LimitsCheck.findings(Variant.ofText("\u00e9\u00e9"), SomeLimits.ofBytes(4)))
                .isEmpty();
        assertThat(codes(Variant.ofText("\u00e9\u00e9\u00e9"), SomeLimits.ofBytes(5)))
                .containsExactly("TEXT_TOO_LONG");
    }

    @Test
    void countsTheTextAsItIsSent() {
        Variant variant = Variant.ofText("x");

        assertThat(LimitsCheck.findings(variant, "x".repeat(11), SomeLimits.ofText(10)))
                .extracting(Finding::code)
                .containsExactly("TEXT_TOO_LONG");
    }

    @Test
    void missesATextOnlyWhereThereIsNothingElse() {
        Variant link = new Variant(
                Optional.empty(), " ", Optional.of(URI.create("https://a.example")), List.of(), Locale.ENGLISH);

        assertThat(codes(Variant.ofText(" "), SomeLimits.ofText(10))).containsExactly("TEXT_MISSING");
        assertThat(codes(link, SomeLimits.ofText(10))).isEmpty();
        assertThat(codes(variant("", "", GOOD), SomeLimits.ofText(10))).isEmpty();
    }

    @Test
    void wantsATitleWhereTheChannelHasOne() {
        assertThat(codes(Variant.ofText("x"), SomeLimits.ofTitle(4))).containsExactly("TITLE_MISSING");
        assertThat(codes(variant(" ", "x"), SomeLimits.ofTitle(4))).containsExactly("TITLE_MISSING");
        assertThat(codes(variant("Title", "x"), SomeLimits.ofTitle(4))).containsExactly("TITLE_TOO_LONG");
        assertThat(codes(variant("Title", "x"), SomeLimits.ofText(4))).isEmpty();
    }

    @Test
    void countsImages() {
        assertThat(codes(variant("", "x", GOOD, GOOD, GOOD), SomeLimits.ofText(4)))
                .containsExactly("MEDIA_COUNT");
    }

    @Test
    void looksAtEachImage() {
        assertThat(codes(variant("", "x", image("image/svg+xml", 11, "123456")), SomeLimits.ofText(4)))
                .containsExactly("MEDIA_FORMAT", "MEDIA_SIZE", "ALT_TOO_LONG");
    }

    @Test
    void onlyWarnsOfAMissingAlternativeText() {
        assertThat(LimitsCheck.findings(variant("", "x", image("image/png", 1, "")), SomeLimits.ofText(4)))
                .containsExactly(new Finding(
                        "ALT_MISSING",
                        Severity.WARN,
                        "Image 'dot.png': it has no alternative text. Say what it shows, unless it is decoration."));
    }

    @Test
    void takesAPercentSignInANameForWhatItIs() {
        Image odd = new Image("100%s%n.png", "image/png", new byte[1], 1, 1, "");

        assertThat(LimitsCheck.findings(variant("", "x", odd), SomeLimits.ofText(4)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).startsWith("Image '100%s%n.png': "));
    }

    private static List<String> codes(Variant variant, Limits limits) {
        return LimitsCheck.findings(variant, limits).stream().map(Finding::code).toList();
    }

    private static Variant variant(String title, String text, Image... images) {
        return new Variant(Optional.of(title), text, Optional.empty(), List.of(images), Locale.ENGLISH);
    }

    private static Image image(String mediaType, int bytes, String alternativeText) {
        return new Image("dot.png", mediaType, new byte[bytes], 1, 1, alternativeText);
    }
}
