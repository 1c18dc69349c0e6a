package io.countersign.engine.claim.use;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds a claim in a text by its words: case, line breaks and punctuation between the words do not matter, the words and
 * their order do. Nothing in a claim has a special meaning; what is found takes time in proportion to the text.
 */
final class ClaimWords {

    private static final String LETTER = "[\\p{L}\\p{M}\\p{N}]";
    private static final Pattern WORD = Pattern.compile(LETTER + "+|[%€$£]");

    /** In other scripts words are not parted by spaces, so that no border can be asked for. */
    private static final Pattern PARTED = Pattern.compile("[\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}\\p{IsArabic}"
            + "\\p{IsHebrew}\\p{IsDevanagari}\\p{IsArmenian}\\p{IsGeorgian}\\p{N}]");

    private final Pattern pattern;

    private ClaimWords(Pattern pattern) {
        this.pattern = pattern;
    }

    /** Empty when the text has no word. */
    static Optional<ClaimWords> of(String claim) {
        List<String> words =
                WORD.matcher(claim).results().map(MatchResult::group).toList();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        var expression = new StringBuilder(isParted(words.get(0).codePointAt(0)) ? "(?<!" + LETTER + ")" : "");
        String before = "";
        for (String word : words) {
            if (!before.isEmpty()) {
                expression
                        .append("[^\\p{L}\\p{M}\\p{N}]{")
                        .append(isSign(before) || isSign(word) ? 0 : 1)
                        .append(",8}");
            }
            expression.append(Pattern.quote(word));
            before = word;
        }
        expression.append(isParted(before.codePointBefore(before.length())) ? "(?!" + LETTER + ")" : "");
        return Optional.of(new ClaimWords(
                Pattern.compile(expression.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)));
    }

    /** As the text writes them, the first time. */
    Optional<String> find(String text) {
        var found = pattern.matcher(text);
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }

    /** "30%" and "30 %" are the same. */
    private static boolean isSign(String word) {
        return !Character.isLetterOrDigit(word.codePointAt(0));
    }

    private static boolean isParted(int point) {
        return PARTED.matcher(Character.toString(point)).matches();
    }
}
