package io.countersign.plugin.spi.channel;

import java.util.OptionalInt;
import java.util.Set;

/** Limits to test with. */
final class SomeLimits {

    private SomeLimits() {}

    static Limits ofText(int most) {
        return limits(OptionalInt.empty(), most, OptionalInt.empty(), OptionalInt.empty());
    }

    static Limits ofTitle(int most) {
        return limits(OptionalInt.of(most), 100, OptionalInt.empty(), OptionalInt.empty());
    }

    static Limits ofBytes(int most) {
        return limits(OptionalInt.empty(), 100, OptionalInt.of(most), OptionalInt.empty());
    }

    static Limits ofUrlWeight(int weight) {
        return limits(OptionalInt.empty(), 100, OptionalInt.empty(), OptionalInt.of(weight));
    }

    private static Limits limits(OptionalInt title, int text, OptionalInt bytes, OptionalInt urlWeight) {
        return new Limits(
                title,
                text,
                Limits.TextUnit.GRAPHEMES,
                bytes,
                urlWeight,
                Limits.TextFormat.PLAIN,
                2,
                10,
                Set.of("image/png", "image/jpeg"),
                5);
    }
}
