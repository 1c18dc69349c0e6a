package io.countersign.engine.content.jdbc;

import java.util.List;
import java.util.Locale;

/** Cuts the part of a text that shows why it was found. */
final class Passages {

    private static final int BEFORE = 40;
    private static final int LONGEST = 160;
    private static final String GAP = "…";

    private Passages() {}

    /** @param words in small letters, as {@link SearchWords} cuts them */
    static String around(List<String> words, String text) {
        var plain = text.strip().replaceAll("\\s+", " ");
        var small = plain.toLowerCase(Locale.ROOT);
        // Small letters of some scripts are longer than capitals; a place in one text then means another in the other.
        var at = small.length() == plain.length() ? first(words, small) : 0;
        var begin = at <= BEFORE ? 0 : wordAfter(plain, at - BEFORE, at);
        var end = Math.min(
                plain.length(),
                plain.offsetByCodePoints(begin, Math.min(LONGEST, plain.codePointCount(begin, plain.length()))));
        return (begin > 0 ? GAP : "") + plain.substring(begin, end) + (end < plain.length() ? GAP : "");
    }

    private static int first(List<String> words, String text) {
        return words.stream()
                .mapToInt(text::indexOf)
                .filter(place -> place >= 0)
                .min()
                .orElse(0);
    }

    private static int wordAfter(String text, int from, int atMost) {
        var space = text.indexOf(' ', from);
        return space < 0 || space >= atMost ? atMost : space + 1;
    }
}
