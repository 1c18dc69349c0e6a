package io.countersign.engine.compliance.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A FEEL literal without escapes: a text, number, boolean, {@code null} or list of texts.
 *
 * @param value {@code String}, {@code BigDecimal}, {@code Boolean}, {@code List<String>} or null
 */
public record Literal(@Nullable Object value) {

    private static final Pattern TEXT = Pattern.compile("\"[^\"\\\\]*\"");
    private static final Pattern TEXTS =
            Pattern.compile("\\[\\s*(?:" + TEXT.pattern() + "(?:\\s*,\\s*" + TEXT.pattern() + ")*+\\s*)?]");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(?:\\.\\d{1,15})?");
    private static final Set<String> WORDS = Set.of("true", "false", "null");

    static boolean isWord(String text) {
        return WORDS.contains(text);
    }

    static Optional<Literal> read(String text) {
        if (isWord(text)) {
            return Optional.of(new Literal(text.equals("null") ? null : Boolean.valueOf(text)));
        }
        if (NUMBER.matcher(text).matches()) {
            return Optional.of(new Literal(new BigDecimal(text)));
        }
        if (TEXT.matcher(text).matches()) {
            return Optional.of(new Literal(text.substring(1, text.length() - 1)));
        }
        return TEXTS.matcher(text).matches() ? Optional.of(new Literal(texts(text))) : Optional.empty();
    }

    private static List<String> texts(String list) {
        List<String> texts = new ArrayList<>();
        var each = TEXT.matcher(list);
        while (each.find()) {
            texts.add(each.group().substring(1, each.group().length() - 1));
        }
        return List.copyOf(texts);
    }
}
