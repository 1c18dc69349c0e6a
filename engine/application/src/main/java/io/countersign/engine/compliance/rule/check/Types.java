package io.countersign.engine.compliance.rule.check;

import io.countersign.engine.compliance.FactType;
import java.util.Set;

/** Kinds of values as people and as FEEL call them. */
final class Types {

    private Types() {}

    static String words(FactType type) {
        return switch (type) {
            case STRING -> "text";
            case NUMBER -> "number";
            case BOOLEAN -> "yes or no";
            case DATE -> "date";
            case STRINGS -> "list of texts";
        };
    }

    static String example(FactType type) {
        return switch (type) {
            case STRING, STRINGS -> "a text in quotes, as \"email\"";
            case NUMBER -> "a number, as 18";
            case BOOLEAN -> "true or false";
            case DATE -> "a date, as date(\"2026-09-27\")";
        };
    }

    /** What may stand as type of an input column; the engine would change lists and dates into something else. */
    static Set<String> inFeel(FactType type) {
        return switch (type) {
            case STRING -> Set.of("", "string");
            case NUMBER -> Set.of("", "number", "integer", "long", "double");
            case BOOLEAN -> Set.of("", "boolean");
            case DATE, STRINGS -> Set.of("");
        };
    }
}
