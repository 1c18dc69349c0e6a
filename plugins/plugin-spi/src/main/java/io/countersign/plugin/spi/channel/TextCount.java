package io.countersign.plugin.spi.channel;

import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Counts text as networks count it. */
public final class TextCount {

    private static final Pattern GRAPHEME = Pattern.compile("\\X");

    private TextCount() {}

    /**
     * User-perceived characters, UAX 29: a flag, a family and a letter with its accents are one each. By the Unicode version
     * of the running JDK: before Java 20 a conjunct of an Indian script counts as its parts, so more, never less.
     */
    public static int graphemes(String text) {
        return Math.toIntExact(GRAPHEME.matcher(text).results().count());
    }

    public static int codePoints(String text) {
        return text.codePointCount(0, text.length());
    }

    public static int utf16Units(String text) {
        return text.length();
    }

    public static int utf8Bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** In the unit of the limits, each web address at its weight. */
    public static int units(String text, Limits limits) {
        OptionalInt weight = limits.urlWeight();
        if (weight.isEmpty()) {
            return count(text, limits.textUnit());
        }
        int units = 0;
        int from = 0;
        for (TextLink link : TextLink.in(text)) {
            units += count(text.substring(from, link.start()), limits.textUnit()) + weight.getAsInt();
            from = link.end();
        }
        return units + count(text.substring(from), limits.textUnit());
    }

    public static int count(String text, Limits.TextUnit unit) {
        return switch (unit) {
            case GRAPHEMES -> graphemes(text);
            case CODE_POINTS -> codePoints(text);
            case UTF16_UNITS -> utf16Units(text);
        };
    }
}
