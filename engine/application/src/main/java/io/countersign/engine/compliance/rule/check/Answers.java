package io.countersign.engine.compliance.rule.check;

import io.countersign.engine.compliance.FactType;
import io.countersign.engine.compliance.rule.cell.CellReader.ReadResult;
import io.countersign.engine.compliance.rule.cell.CellReader.ReadResult.Kind;
import io.countersign.engine.compliance.rule.cell.FactShape;
import io.countersign.engine.compliance.rule.cell.Literal;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What an output cell of a table about rules may say. */
final class Answers {

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final FactShape JURISDICTION = FactShape.of("jurisdictions", FactType.STRINGS);

    private Answers() {}

    /** Why a cell is not right, as a sentence; empty when it is. */
    @FunctionalInterface
    interface Answer {

        Optional<String> why(ReadResult result, Vocabulary vocabulary);
    }

    static Answer filled() {
        return (result, vocabulary) ->
                text(result).filter(words -> !words.isBlank()).isPresent()
                        ? Optional.empty()
                        : Optional.of("it is empty. Write a text in quotes.");
    }

    static Answer anyText() {
        return (result, vocabulary) ->
                result.kind() == Kind.NOTHING || text(result).isPresent()
                        ? Optional.empty()
                        : Optional.of("this is no text. Write one in quotes, or \"\".");
    }

    static Answer oneOf(Collection<String> allowed) {
        var known = new TreeSet<>(allowed);
        return (result, vocabulary) -> text(result).filter(known::contains).isPresent()
                ? Optional.empty()
                : Optional.of("this is none of the allowed values. Write one of %s in quotes."
                        .formatted(String.join(", ", known)));
    }

    static Answer yesOrNo() {
        return (result, vocabulary) -> single(result, Literal.Truth.class).isPresent()
                ? Optional.empty()
                : Optional.of("this is neither true nor false. Write one of them.");
    }

    static Answer wholeNumber(int smallest, int largest) {
        return (result, vocabulary) -> single(result, Literal.Amount.class)
                        .map(Literal.Amount::value)
                        .filter(value -> isWithin(value, smallest, largest))
                        .isPresent()
                ? Optional.empty()
                : Optional.of("this is no whole number from %d to %d. Write one.".formatted(smallest, largest));
    }

    private static boolean isWithin(BigDecimal value, int smallest, int largest) {
        return value.scale() <= 0
                && value.compareTo(BigDecimal.valueOf(smallest)) >= 0
                && value.compareTo(BigDecimal.valueOf(largest)) <= 0;
    }

    static Answer day() {
        return (result, vocabulary) -> single(result, Literal.Day.class).isPresent()
                ? Optional.empty()
                : Optional.of("this is no day. Write one, as date(\"2026-09-27\").");
    }

    /** @param others roles that are no group's, such as that of the author */
    static Answer role(String... others) {
        return (result, vocabulary) -> text(result)
                        .filter(role ->
                                vocabulary.isRole(role) || Set.of(others).contains(role))
                        .isPresent()
                ? Optional.empty()
                : Optional.of(
                        "no group signs in this role. Write the function of a group in capitals, as \"LEGAL\"; \"LOCALE\" are the market owners.");
    }

    static Answer language() {
        return (result, vocabulary) -> text(result).filter(LANGUAGES::contains).isPresent()
                ? Optional.empty()
                : Optional.of("this is no language. Write its ISO 639-1 code in small letters, as \"de\".");
    }

    static Answer code() {
        return (result, vocabulary) ->
                text(result).filter(vocabulary.codes()::contains).isPresent()
                        ? Optional.empty()
                        : Optional.of(
                                "no text has this code. Write one that the table 'wordings' has, as \"AD_LABEL\".");
    }

    static Answer jurisdiction() {
        return (result, vocabulary) -> single(result, Literal.Text.class)
                .map(place -> vocabulary.whyNot(JURISDICTION, place))
                .orElse(Optional.of("this is no jurisdiction. Write one in quotes, as \"DE\"."));
    }

    static Answer fact() {
        return (result, vocabulary) -> {
            var name = text(result).orElse("");
            return vocabulary.fact(name).isPresent()
                    ? Optional.empty()
                    : Optional.of(
                            "there is no fact '%s'. %s".formatted(name, Nearest.hint(name, vocabulary.factNames())));
        };
    }

    static Answer words() {
        return (result, vocabulary) -> result.kind() == Kind.LIST
                        && !result.values().isEmpty()
                        && result.values().stream().allMatch(Answers::isWord)
                ? Optional.empty()
                : Optional.of("this is no list of words. Write a list, as [\"the best\", \"number one\"].");
    }

    private static boolean isWord(Literal literal) {
        return literal instanceof Literal.Text text && !text.value().isBlank();
    }

    static Optional<String> text(ReadResult result) {
        return single(result, Literal.Text.class).map(Literal.Text::value);
    }

    private static <T extends Literal> Optional<T> single(ReadResult result, Class<T> type) {
        return Optional.of(result)
                .filter(found -> found.kind() == Kind.SINGLE)
                .map(ReadResult::values)
                .filter(values -> values.size() == 1)
                .map(List::iterator)
                .map(values -> values.next())
                .filter(type::isInstance)
                .map(type::cast);
    }
}
