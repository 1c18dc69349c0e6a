package io.countersign.engine.compliance.detection;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words as an officer writes them into a list: <code>{number}</code> stands for a number, {@code *} at the end of a word for
 * any letters, a space for any white space. Nothing else has a meaning; what is found takes time in proportion to the text.
 */
record Phrase(Pattern pattern) {

    private static final String NUMBER = "{number}";
    private static final String WHITE = "[\\s\\u00a0\\u202f]+";
    private static final String LETTER = "[\\p{L}\\p{M}\\p{N}]";
    private static final Set<UnicodeScript> WITHOUT_SPACES = Set.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    static Phrase of(String words) {
        var expression = new StringBuilder();
        if (isBounded(words.codePointAt(0))) {
            expression.append("(?<!").append(LETTER).append(')');
        }
        var rest = words;
        while (!rest.isEmpty()) {
            var taken = append(expression, rest);
            rest = rest.substring(taken);
        }
        if (isBounded(words.codePointBefore(words.length()))) {
            expression.append("(?!").append(LETTER).append(')');
        }
        return new Phrase(Pattern.compile(expression.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    static List<Phrase> all(List<String> words) {
        return words.stream()
                .filter(phrase -> !phrase.isBlank())
                .map(Phrase::of)
                .toList();
    }

    private static int append(StringBuilder expression, String rest) {
        if (rest.startsWith(NUMBER)) {
            expression.append("\\d{1,12}(?:[.,]\\d{1,12}){0,4}");
            return NUMBER.length();
        }
        var point = rest.codePointAt(0);
        var width = Character.charCount(point);
        if (Character.isWhitespace(point)) {
            expression.append(WHITE);
            return rest.length() - rest.stripLeading().length();
        }
        expression.append(
                switch (point) {
                    case '*' -> LETTER + "{0,40}+";
                    case '\'', '’' -> "['’ʼ]";
                    case '-' -> "[-\\u2010\\u2011\\u2012]";
                    default -> Pattern.quote(rest.substring(0, width));
                });
        return width;
    }

    /** In scripts that part words by spaces, a phrase does not begin or end within a word. */
    private static boolean isBounded(int point) {
        return Character.isLetterOrDigit(point) && !WITHOUT_SPACES.contains(UnicodeScript.of(point));
    }
}
