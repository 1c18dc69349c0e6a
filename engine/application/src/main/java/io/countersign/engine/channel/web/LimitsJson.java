package io.countersign.engine.channel.web;

import io.countersign.plugin.spi.channel.Limits;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Limits as the composer counts by them. */
record LimitsJson(
        @Nullable Integer title,
        int text,
        Limits.TextUnit textUnit,
        @Nullable Integer textBytes,
        @Nullable Integer urlWeight,
        Limits.TextFormat textFormat,
        int images,
        long imageBytes,
        SortedSet<String> imageTypes,
        int alternativeText) {

    static LimitsJson of(Limits limits) {
        return new LimitsJson(
                number(limits.title()),
                limits.text(),
                limits.textUnit(),
                number(limits.textBytes()),
                number(limits.urlWeight()),
                limits.textFormat(),
                limits.images(),
                limits.imageBytes(),
                new TreeSet<>(limits.imageTypes()),
                limits.alternativeText());
    }

    private static @Nullable Integer number(OptionalInt value) {
        return value.isPresent() ? value.getAsInt() : null;
    }
}
