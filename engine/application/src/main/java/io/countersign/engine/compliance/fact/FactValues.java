package io.countersign.engine.compliance.fact;

import io.countersign.engine.compliance.FactDefinition;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads values by their definitions; nothing is converted from another type. */
final class FactValues {

    private static final int MOST_ENTRIES = 300;
    private static final int MOST_DIGITS = 20;
    private static final int LONGEST_TEXT = 200;
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);
    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private FactValues() {}

    /** The value as {@link io.countersign.engine.compliance.Facts} keeps it, or null when it is not allowed. */
    static @Nullable Object read(FactDefinition definition, Object value) {
        return switch (definition.type()) {
            case BOOLEAN -> value instanceof Boolean ? value : null;
            case NUMBER -> number(definition, value);
            case DATE -> date(value);
            case STRING -> text(definition, value);
            case STRINGS -> texts(definition, value);
        };
    }

    /** In words, to be read after "Give". */
    static String allowed(FactDefinition definition) {
        var choices = String.join(", ", definition.allowed());
        return switch (definition.type()) {
            case BOOLEAN -> "true or false";
            case NUMBER -> allowedNumbers(definition);
            case DATE -> "a day such as 2026-12-01";
            case STRING -> choices.isEmpty() ? "a text: " + form(definition) : "one of " + choices;
            case STRINGS ->
                "a list of different " + (choices.isEmpty() ? "texts: " + form(definition) : "ones of " + choices);
        };
    }

    private static String allowedNumbers(FactDefinition definition) {
        var numbers = definition.form().numbers();
        if (!numbers.isEmpty()) {
            return "one of "
                    + String.join(
                            ", ",
                            numbers.stream().map(BigDecimal::toPlainString).toList());
        }
        return "a%s number%s%s"
                .formatted(
                        definition.form().integer() ? " whole" : "",
                        definition
                                .minimum()
                                .map(low -> " from " + low.toPlainString())
                                .orElse(""),
                        definition
                                .maximum()
                                .map(high -> " to " + high.toPlainString())
                                .orElse(""));
    }

    private static String form(FactDefinition definition) {
        return switch (definition.form().format()) {
            case "country" -> "codes of countries that exist (ISO 3166-1), such as DE";
            case "subdivision" -> "codes of parts of countries (ISO 3166-2), such as US-NY";
            case "language" -> "the code of a language (ISO 639), such as de";
            default -> definition.form().pattern();
        };
    }

    private static @Nullable BigDecimal number(FactDefinition definition, Object value) {
        if (!(value instanceof Number) || value instanceof Double real && !Double.isFinite(real)) {
            return null;
        }
        var number = new BigDecimal(value.toString());
        if (number.precision() > MOST_DIGITS || Math.abs(number.scale()) > MOST_DIGITS) {
            return null;
        }
        var only = definition.form().numbers();
        boolean inside =
                definition.minimum().filter(low -> number.compareTo(low) < 0).isEmpty()
                        && definition
                                .maximum()
                                .filter(high -> number.compareTo(high) > 0)
                                .isEmpty()
                        && (only.isEmpty() || only.stream().anyMatch(one -> one.compareTo(number) == 0))
                        && (!definition.form().integer()
                                || number.stripTrailingZeros().scale() <= 0);
        return inside ? number : null;
    }

    private static @Nullable LocalDate date(Object value) {
        if (value instanceof LocalDate day) {
            return day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY) ? null : day;
        }
        try {
            return value instanceof String text && text.length() == 10 ? date(LocalDate.parse(text)) : null;
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    private static @Nullable String text(FactDefinition definition, Object value) {
        if (!(value instanceof String text)) {
            return null;
        }
        boolean right = definition.allowed().isEmpty()
                ? hasForm(definition.form(), text)
                : definition.allowed().contains(text);
        return right ? text : null;
    }

    private static boolean hasForm(FactDefinition.Form form, String text) {
        if (text.length() > LONGEST_TEXT || !form.pattern().isEmpty() && !Pattern.matches(form.pattern(), text)) {
            return false;
        }
        return switch (form.format()) {
            case "country" -> COUNTRIES.contains(text);
            case "subdivision" -> COUNTRIES.contains(text.substring(0, 2));
            case "language" -> text.length() > 2 || LANGUAGES.contains(text);
            default -> true;
        };
    }

    private static @Nullable List<String> texts(FactDefinition definition, Object value) {
        if (!(value instanceof List<?> list) || list.size() > MOST_ENTRIES) {
            return null;
        }
        List<String> texts = new ArrayList<>(list.size());
        for (var each : list) {
            var text = each == null ? null : text(definition, each);
            if (text == null) {
                return null;
            }
            texts.add(text);
        }
        return new HashSet<>(texts).size() == texts.size() ? List.copyOf(texts) : null;
    }
}
