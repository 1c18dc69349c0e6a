package io.countersign.engine.content.form;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Texts as people and networks can show them: whole characters, no control codes, lines that end with {@code \n}. */
final class TextReading {

    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|\\u2028|\\u2029");
    private static final Pattern HALF_CHARACTER =
            Pattern.compile("[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");

    /** They turn the order of what follows, so that a name on one screen is another on the next. */
    private static final Pattern DIRECTION = Pattern.compile("[\\u202a-\\u202e\\u2066-\\u2069]");

    private final Problems problems;

    TextReading(Problems problems) {
        this.problems = problems;
    }

    /** A line without breaks, stripped; empty when nothing is in it or it is wrong. */
    Optional<String> line(String field, @Nullable String given, int longest) {
        return text(field, given, longest).map(String::strip).filter(line -> isLine(field, line));
    }

    /** Empty only when not given or wrong. */
    Optional<String> text(String field, @Nullable String given, int longest) {
        if (given == null) {
            return Optional.empty();
        }
        var text = LINE_END.matcher(given).replaceAll("\n");
        if (text.length() > longest) {
            problems.add(
                    field,
                    "TOO_LONG",
                    "The text is %,d characters long; the limit is %,d. Shorten it.".formatted(text.length(), longest));
            return Optional.empty();
        }
        if (CONTROL.matcher(text).find() || hasHalfCharacter(text)) {
            problems.add(
                    field,
                    "UNREADABLE_CHARACTER",
                    "The text holds a character that cannot be shown. Paste it again as plain text.");
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private static boolean hasHalfCharacter(String text) {
        return HALF_CHARACTER.matcher(text).find();
    }

    private boolean isLine(String field, String text) {
        if (text.indexOf('\n') >= 0) {
            problems.add(field, "MORE_THAN_ONE_LINE", "The text has more than one line. Write it in one.");
            return false;
        }
        if (DIRECTION.matcher(text).find()) {
            problems.add(
                    field,
                    "UNREADABLE_CHARACTER",
                    "The text holds a character that turns the reading direction. Type it anew instead of pasting it.");
            return false;
        }
        return true;
    }
}
