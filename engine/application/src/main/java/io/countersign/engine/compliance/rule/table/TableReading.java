package io.countersign.engine.compliance.rule.table;

import java.util.List;
import java.util.Optional;

/**
 * What was found in a DMN file.
 *
 * @param table empty when the file cannot be understood at all; then there is at least one error
 */
public record TableReading(Optional<RuleTable> table, List<TableProblem> problems) {

    public TableReading {
        problems = List.copyOf(problems);
    }

    static TableReading refused(String code, String message) {
        return new TableReading(
                Optional.empty(), List.of(TableProblem.ofTable(TableProblem.Severity.ERROR, code, message)));
    }
}
