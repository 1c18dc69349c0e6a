package io.countersign.engine.content.jdbc;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a text is found by. Cut here and not by PostgreSQL's parser, which takes the {@code -4829} of a reference number
 * for a negative number and would then not find what is typed as {@code 4829}.
 */
final class SearchWords {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /** PostgreSQL takes 2 KiB; nobody types that much of one word. */
    private static final int LONGEST = 100;

    private SearchWords() {}

    /** For {@code array_to_tsvector}. */
    static String[] vector(String text) {
        return of(text).toArray(new String[0]);
    }

    /** For a cast to {@code tsquery}: every word is the beginning of one; nothing else that was typed reaches the query. */
    static String prefixes(String text) {
        return of(text).stream().map(word -> "'" + word + "':*").collect(Collectors.joining(" & "));
    }

    static List<String> of(String text) {
        var same = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return BETWEEN_WORDS
                .splitAsStream(same)
                .filter(word -> !word.isEmpty())
                .map(word ->
                        word.length() <= LONGEST ? word : word.substring(0, word.offsetByCodePoints(0, LONGEST / 2)))
                .distinct()
                .toList();
    }
}
