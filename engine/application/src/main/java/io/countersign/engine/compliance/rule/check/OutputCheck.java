package io.countersign.engine.compliance.rule.check;

import static io.countersign.engine.compliance.rule.table.TableProblem.Severity.ERROR;
import static io.countersign.engine.compliance.rule.table.TableProblem.Severity.WARNING;

import io.countersign.engine.compliance.Confidence;
import io.countersign.engine.compliance.DecisionTable.Row;
import io.countersign.engine.compliance.Effect;
import io.countersign.engine.compliance.RowStatus;
import io.countersign.engine.compliance.rule.cell.CellReader;
import io.countersign.engine.compliance.rule.cell.CellReader.ReadResult;
import io.countersign.engine.compliance.rule.cell.CellReader.ReadResult.Kind;
import io.countersign.engine.compliance.rule.cell.Literal;
import io.countersign.engine.compliance.rule.table.Column;
import io.countersign.engine.compliance.rule.table.RuleTable;
import io.countersign.engine.compliance.rule.table.TableProblem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether each row of a table of obligations answers something that exists. */
final class OutputCheck {

    private static final Set<String> ASKS_PEOPLE = Set.of(Effect.PROC.name(), Effect.PROC_POST.name());

    private final RuleTable table;
    private final CellReader cells;
    private final Vocabulary vocabulary;
    private final List<TableProblem> problems = new ArrayList<>();

    OutputCheck(RuleTable table, CellReader cells, Vocabulary vocabulary) {
        this.table = table;
        this.cells = cells;
        this.vocabulary = vocabulary;
    }

    List<TableProblem> problems() {
        table.rows().forEach(this::check);
        return problems;
    }

    private void check(Row row) {
        for (var column : table.outputs()) {
            var result = cells.result(table.result(row, column.name()));
            result.refusals().forEach(why -> say(row, column, "FEEL_NOT_RIGHT", why));
            if (result.refusals().isEmpty()) {
                why(row, column.name(), result).ifPresent(why -> say(row, column, "RESULT_NOT_RIGHT", why));
            }
        }
        if (ASKS_PEOPLE.contains(table.plain(row, "effect")) && !vocabulary.hasApprovers(table.ruleId(row))) {
            problems.add(TableProblem.ofRow(
                    WARNING,
                    "NOBODY_ASKED",
                    table,
                    row,
                    "it asks for people, and the table 'approvers' names none for it. Add them there, too."));
        }
    }

    private Optional<String> why(Row row, String output, ReadResult result) {
        return switch (output) {
            case "ruleId", "requirement", "source" -> present(result);
            case "effect" -> oneOf(result, written(Effect.values()));
            case "status" -> oneOf(result, written(RowStatus.values()));
            case "confidence" -> oneOf(result, written(Confidence.values()));
            case "severity" -> severity(result);
            case "code" -> codes(row, result);
            case "suppresses" -> rules(result);
            case "owner" -> owner(result);
            default -> Optional.empty();
        };
    }

    private static Set<String> written(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::toString).collect(Collectors.toSet());
    }

    private static Optional<String> text(ReadResult result) {
        return result.kind() == Kind.SINGLE && result.values().get(0) instanceof Literal.Text text
                ? Optional.of(text.value())
                : Optional.empty();
    }

    private static Optional<String> present(ReadResult result) {
        var missing = text(result).map(String::isBlank).orElse(true);
        return missing ? Optional.of("it is empty. Write a text in quotes.") : Optional.empty();
    }

    private static Optional<String> oneOf(ReadResult result, Set<String> allowed) {
        var known = text(result).map(allowed::contains).orElse(false);
        return known
                ? Optional.empty()
                : Optional.of("this is none of the allowed values. Write one of %s in quotes."
                        .formatted(String.join(", ", allowed.stream().sorted().toList())));
    }

    private static Optional<String> severity(ReadResult result) {
        var known = result.kind() == Kind.SINGLE
                && Set.<Literal>of(
                                Literal.Amount.of(1), Literal.Amount.of(2), Literal.Amount.of(3), Literal.Amount.of(4))
                        .contains(result.values().get(0));
        return known ? Optional.empty() : Optional.of("a severity is 1, 2, 3 or 4. Write one of them.");
    }

    private Optional<String> codes(Row row, ReadResult result) {
        var texts = texts(result);
        if (texts.isEmpty()) {
            return Optional.of("this is no list of codes. Write a list, as [\"AD_LABEL\"] or [].");
        }
        if (texts.get().isEmpty() && table.plain(row, "effect").equals(Effect.REQ.name())) {
            return Optional.of("a row with effect REQ asks for at least one text. Write its code, as [\"AD_LABEL\"].");
        }
        return table.plain(row, "effect").equals(Effect.BAN.name())
                ? Optional.empty()
                : texts.get().stream()
                        .filter(code -> !vocabulary.codes().contains(code))
                        .findFirst()
                        .map(code -> "no text has the code '%s'. %s".formatted(code, codeHint(code)));
    }

    private String codeHint(String code) {
        var hint = Nearest.hint(code, vocabulary.codes());
        return hint.startsWith("Did") ? hint : "Add it to the table 'wordings' first.";
    }

    private Optional<String> rules(ReadResult result) {
        var texts = texts(result);
        if (texts.isEmpty()) {
            return Optional.of("this is no list of rules. Write a list of rule ids, as [\"CO-1\"] or [].");
        }
        return texts.get().stream()
                .filter(id -> vocabulary.rule(id).isEmpty() && table.rowsOf(id).isEmpty())
                .findFirst()
                .map("there is no rule '%s' to set aside. Correct its id."::formatted);
    }

    private Optional<String> owner(ReadResult result) {
        if (result.kind() == Kind.NOTHING) {
            return Optional.empty();
        }
        var person = text(result);
        var known = person.map(id -> id.isEmpty() || vocabulary.isPerson(id)).orElse(false);
        return known
                ? Optional.empty()
                : Optional.of("there is no such person here. Write a user name in quotes, or \"\".");
    }

    /** Empty when it is no list of texts. */
    private static Optional<List<String>> texts(ReadResult result) {
        if (result.kind() == Kind.NOTHING) {
            return Optional.of(List.of());
        }
        var texts = result.values().stream()
                .filter(Literal.Text.class::isInstance)
                .map(value -> ((Literal.Text) value).value())
                .toList();
        return result.kind() == Kind.LIST && texts.size() == result.values().size()
                ? Optional.of(texts)
                : Optional.empty();
    }

    private void say(Row row, Column column, String code, String why) {
        problems.add(TableProblem.ofCell(ERROR, code, table, row, column, why));
    }
}
