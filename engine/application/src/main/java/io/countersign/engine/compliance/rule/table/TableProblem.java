package io.countersign.engine.compliance.rule.table;

import io.countersign.engine.compliance.DecisionTable.Row;
import java.util.Comparator;
import java.util.Optional;

/**
 * Something to be said about a table.
 *
 * @param code stable and in capitals, such as {@code VALUE_UNKNOWN}
 * @param row number counted from 1; empty when the whole table is meant
 * @param ruleId of the row; empty when the whole table is meant
 * @param column heading as people see it; empty when the whole row is meant
 * @param message what, which one, why, what to do; names row and column again, because some tools show only this
 */
public record TableProblem(
        Severity severity,
        String code,
        Optional<Integer> row,
        Optional<String> ruleId,
        Optional<String> column,
        String message) {

    /** Errors first, then as the rows stand. */
    public static final Comparator<TableProblem> ORDER = Comparator.comparing(TableProblem::severity)
            .thenComparing(problem -> problem.row().orElse(0));

    /** An error keeps the table from being released; a note only tells. */
    public enum Severity {
        ERROR,
        WARNING,
        NOTE
    }

    public static TableProblem ofTable(Severity severity, String code, String message) {
        return new TableProblem(severity, code, Optional.empty(), Optional.empty(), Optional.empty(), message);
    }

    public static TableProblem ofColumn(Severity severity, String code, String column, String why) {
        return new TableProblem(
                severity,
                code,
                Optional.empty(),
                Optional.empty(),
                Optional.of(column),
                "Column '%s': %s".formatted(column, why));
    }

    public static TableProblem ofRow(Severity severity, String code, RuleTable table, Row row, String why) {
        var id = table.ruleId(row);
        return new TableProblem(
                severity,
                code,
                Optional.of(row.number()),
                Optional.of(id),
                Optional.empty(),
                "Row %d (%s): %s".formatted(row.number(), id, why));
    }

    public static TableProblem ofCell(
            Severity severity, String code, RuleTable table, Row row, Column column, String why) {
        var id = table.ruleId(row);
        return new TableProblem(
                severity,
                code,
                Optional.of(row.number()),
                Optional.of(id),
                Optional.of(column.label()),
                "Row %d (%s), column '%s': %s".formatted(row.number(), id, column.label(), why));
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
