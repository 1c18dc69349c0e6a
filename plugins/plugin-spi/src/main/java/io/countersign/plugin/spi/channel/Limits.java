package io.countersign.plugin.spi.channel;

import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What a network takes, as data, so that the composer counts while the author types.
 *
 * @param title most characters of a title; empty when the channel has none
 * @param text most units of text
 * @param textUnit what a unit of text is
 * @param textBytes a second limit in UTF-8 bytes, where the network has one
 * @param urlWeight how many units any web address counts; empty when it counts as it is written
 * @param images most images of one publication
 * @param imageBytes largest image
 * @param imageTypes media types taken
 * @param alternativeText most graphemes of an image's alternative text
 */
public record Limits(
        OptionalInt title,
        int text,
        TextUnit textUnit,
        OptionalInt textBytes,
        OptionalInt urlWeight,
        TextFormat textFormat,
        int images,
        long imageBytes,
        Set<String> imageTypes,
        int alternativeText) {

    public Limits {
        Objects.requireNonNull(textUnit);
        Objects.requireNonNull(textFormat);
        imageTypes = Set.copyOf(imageTypes);
    }

    /** How a network counts text. */
    public enum TextUnit {
        /** User-perceived characters, UAX 29. */
        GRAPHEMES,
        /** Unicode code points. */
        CODE_POINTS,
        /** UTF-16 code units. */
        UTF16_UNITS
    }

    /** What a variant's text is written in. */
    public enum TextFormat {
        PLAIN,
        /** A safe part of HTML: paragraphs, headings, lists, links, emphasis, quotes. */
        HTML
    }
}
