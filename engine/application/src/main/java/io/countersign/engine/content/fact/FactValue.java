package io.countersign.engine.content.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Whether a value answers a question. */
final class FactValue {

    private static final int MOST_CHOICES = 50;
    private static final int LONGEST_TEXT = 500;
    private static final int LONGEST_ENTRY = 60;

    private FactValue() {}

    /** Why not, to be read after the value; empty when it does. */
    static Optional<String> problemOf(FactDefinition definition, Object value) {
        return switch (definition.type()) {
            case CHOICE -> unless(definition.offers(value), "is not one of " + definition.offered());
            case CHOICES ->
                unless(areChoices(definition, value), "is no list of different values of " + definition.offered());
            case BOOLEAN -> unless(value instanceof Boolean, "is neither true nor false");
            case NUMBER -> number(definition, value);
            case TEXT -> unless(isText(value), "is no text of at most " + LONGEST_TEXT + " characters");
            case TEXTS -> unless(areTexts(value), "is no list of different texts of at most 60 characters");
            case DATE -> unless(isDate(value), "is no date like 2026-12-01");
        };
    }

    private static Optional<String> number(FactDefinition definition, Object value) {
        var low = Optional.ofNullable(definition.minimum()).orElse(Long.MIN_VALUE);
        var high = Optional.ofNullable(definition.maximum()).orElse(1L << 53);
        return unless(
                value instanceof Number number && isBetween(number, low, high),
                "is no number from %d to %d".formatted(low, high));
    }

    private static boolean isBetween(Number number, long low, long high) {
        if (number instanceof Double exact && !Double.isFinite(exact)) {
            return false;
        }
        var exact = new BigDecimal(number.toString());
        return exact.compareTo(BigDecimal.valueOf(low)) >= 0
                && exact.compareTo(BigDecimal.valueOf(high)) <= 0
                && exact.precision() <= 15;
    }

    private static boolean areChoices(FactDefinition definition, Object value) {
        return value instanceof List<?> list
                && list.size() <= MOST_CHOICES
                && list.stream().allMatch(choice -> choice != null && definition.offers(choice))
                && new HashSet<Object>(list).size() == list.size();
    }

    private static boolean areTexts(Object value) {
        return value instanceof List<?> list
                && list.size() <= MOST_CHOICES
                && list.stream().allMatch(text -> isText(text) && ((String) text).length() <= LONGEST_ENTRY)
                && new HashSet<Object>(list).size() == list.size();
    }

    private static boolean isText(Object value) {
        return value instanceof String text
                && text.length() <= LONGEST_TEXT
                && text.codePoints()
                        .noneMatch(point ->
                                Character.isISOControl(point) || Character.getType(point) == Character.SURROGATE);
    }

    private static boolean isDate(Object value) {
        try {
            return value instanceof String text && LocalDate.parse(text).getYear() >= 1900;
        } catch (DateTimeParseException malformed) {
            return false;
        }
    }

    private static Optional<String> unless(boolean right, String why) {
        return right ? Optional.empty() : Optional.of(why);
    }
}
