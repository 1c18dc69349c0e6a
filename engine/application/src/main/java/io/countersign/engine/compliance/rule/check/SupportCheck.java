package io.countersign.engine.compliance.rule.check;

import static io.countersign.engine.compliance.rule.table.TableProblem.Severity.ERROR;

import io.countersign.engine.compliance.DecisionTable.Row;
import io.countersign.engine.compliance.rule.cell.CellReader;
import io.countersign.engine.compliance.rule.cell.CellReader.ReadResult;
import io.countersign.engine.compliance.rule.cell.Literal;
import io.countersign.engine.compliance.rule.table.Column;
import io.countersign.engine.compliance.rule.table.RuleTable;
import io.countersign.engine.compliance.rule.table.TableProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether each row of a table about rules answers something that the product can carry out. */
final class SupportCheck {

    private static final String OVERRIDE = "override";
    private static final String WORDS = "detector-words";
    private static final int MOST_SEVERE = 4;

    private final RuleTable table;
    private final CellReader cells;
    private final Vocabulary vocabulary;
    private final List<TableProblem> problems = new ArrayList<>();

    SupportCheck(RuleTable table, CellReader cells, Vocabulary vocabulary) {
        this.table = table;
        this.cells = cells;
        this.vocabulary = vocabulary;
    }

    List<TableProblem> problems() {
        var answers = SupportTables.of(table.data().id());
        for (var row : table.rows()) {
            for (var column : table.outputs()) {
                Optional.ofNullable(answers.get(column.name())).ifPresent(answer -> check(row, column, answer));
            }
            severities(row);
        }
        return problems;
    }

    private void check(Row row, Column column, Answers.Answer answer) {
        var result = cells.result(table.result(row, column.name()));
        if (!result.refusals().isEmpty()) {
            result.refusals().forEach(why -> say(row, column, "FEEL_NOT_RIGHT", why));
            return;
        }
        answer.why(result, vocabulary)
                .or(() -> valueOfFact(row, column, result))
                .ifPresent(why -> say(row, column, "RESULT_NOT_RIGHT", why));
    }

    /** What words speak for must be something that the fact can be. */
    private Optional<String> valueOfFact(Row row, Column column, ReadResult result) {
        if (!table.data().id().equals(WORDS) || !column.name().equals("value")) {
            return Optional.empty();
        }
        return vocabulary.fact(table.plain(row, "fact")).flatMap(fact -> switch (fact.type()) {
            case BOOLEAN ->
                Answers.text(result).filter("true"::equals).isPresent()
                        ? Optional.empty()
                        : Optional.of("'%s' is true or not; words can only speak for \"true\". Write that."
                                .formatted(fact.name()));
            default ->
                result.values().stream()
                        .flatMap(value -> vocabulary.whyNot(fact, value).stream())
                        .findFirst();
        });
    }

    private void severities(Row row) {
        if (!table.data().id().equals(OVERRIDE)) {
            return;
        }
        table.inputs().stream()
                .filter(column -> column.name().equals("severity"))
                .forEach(column -> cells.condition(table.test(row, column.name())).literals().stream()
                        .filter(literal -> !isSeverity(literal))
                        .findFirst()
                        .ifPresent(literal -> say(
                                row,
                                column,
                                "VALUE_UNKNOWN",
                                "a severity is 1, 2, 3 or 4, and not %s. Write one of them."
                                        .formatted(literal.inFeel()))));
    }

    private static boolean isSeverity(Literal literal) {
        return literal instanceof Literal.Amount amount
                && amount.value().scale() <= 0
                && amount.value().signum() > 0
                && amount.value().intValue() <= MOST_SEVERE;
    }

    private void say(Row row, Column column, String code, String why) {
        problems.add(TableProblem.ofCell(ERROR, code, table, row, column, why));
    }
}
