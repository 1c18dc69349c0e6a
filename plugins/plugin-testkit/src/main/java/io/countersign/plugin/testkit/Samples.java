package io.countersign.plugin.testkit;

import io.countersign.plugin.spi.channel.Image;
import io.countersign.plugin.spi.channel.Limits;
import io.countersign.plugin.spi.channel.Variant;
import io.countersign.plugin.spi.setting.Setting;
import io.countersign.plugin.spi.setting.SettingKind;
import java.net.URI;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Publications to test with. */
public final class Samples {

    private static final String RED_DOT_PNG =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC";

    private Samples() {}

    /** With a title where the channel has one. */
    public static Variant post(Limits limits, String text) {
        Optional<String> title = limits.title().isPresent() ? Optional.of("News from Acme") : Optional.empty();
        return new Variant(title, text, Optional.empty(), List.of(), Locale.ENGLISH);
    }

    /** A real PNG file of one red pixel. */
    public static Image redDot() {
        return new Image("dot.png", "image/png", Base64.getDecoder().decode(RED_DOT_PNG), 1, 1, "A red dot");
    }

    static boolean isSecret(Setting setting) {
        return setting.kind() == SettingKind.SECRET;
    }

    /** What no author means to write and some editor sends anyway. */
    static List<Variant> oddVariants(Limits limits) {
        Stream<Variant> texts = Stream.of(
                        "",
                        " \n\t ",
                        "\ud83d",
                        "\udc69\u200d",
                        "\u0000\u0007",
                        "e" + "\u0301".repeat(5_000),
                        "x".repeat(100_000),
                        "https://",
                        "http://[::1",
                        "https://a.example/%zz #\u200d @\u00e9",
                        "<p>unclosed")
                .map(text -> post(limits, text));
        Image broken =
                new Image("", "no type", new byte[0], 0, 0, "\ud83d\udc68\u200d\ud83d\udc69\u200d".repeat(3_000));
        Stream<Variant> others = Stream.of(
                new Variant(Optional.of("t".repeat(9_999)), "x", Optional.empty(), List.of(), Locale.ROOT),
                new Variant(
                        Optional.empty(),
                        "",
                        Optional.of(URI.create("mailto:a@b.example")),
                        List.of(broken),
                        Locale.ROOT),
                new Variant(
                        Optional.of(""), "x", Optional.empty(), Collections.nCopies(50, redDot()), Locale.JAPANESE));
        return Stream.concat(texts, others).toList();
    }
}
