package io.countersign.engine.compliance.evaluation;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the outputs of support tables. */
final class Answers {

    private Answers() {}

    static String text(Map<String, @Nullable Object> row, String output) {
        var value = row.get(output);
        return value == null ? "" : value.toString();
    }

    static Optional<String> filled(Map<String, @Nullable Object> row, String output) {
        return Optional.of(text(row, output)).filter(text -> !text.isBlank());
    }

    static int number(Map<String, @Nullable Object> row, String output, int otherwise) {
        return row.get(output) instanceof Number number ? number.intValue() : otherwise;
    }

    static boolean isTrue(Map<String, @Nullable Object> row, String output) {
        return Boolean.TRUE.equals(row.get(output));
    }
}
