package io.countersign.engine.compliance.rule.table;

import io.countersign.engine.compliance.DecisionTable.Row;
import io.countersign.engine.compliance.rule.table.RowChange.CellChange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Compares cells of two tables whose columns need not be the same. */
final class CellComparison {

    private static final String ANYTHING = "-";

    private final RuleTable older;
    private final RuleTable newer;

    CellComparison(RuleTable older, RuleTable newer) {
        this.older = older;
        this.newer = newer;
    }

    List<CellChange> between(Optional<Row> before, Optional<Row> after) {
        var changes = new ArrayList<CellChange>();
        columns(RuleTable::inputs).forEach((name, label) -> {
            var was = before.map(row -> older.test(row, name)).orElse(ANYTHING);
            var is = after.map(row -> newer.test(row, name)).orElse(ANYTHING);
            add(changes, new CellChange(name, label, true, was, is));
        });
        columns(RuleTable::outputs).forEach((name, label) -> {
            var was = before.map(row -> older.result(row, name)).orElse("");
            var is = after.map(row -> newer.result(row, name)).orElse("");
            add(changes, new CellChange(name, label, false, was, is));
        });
        add(
                changes,
                new CellChange(
                        "annotation",
                        "Annotation",
                        false,
                        before.map(Row::annotation).orElse(""),
                        after.map(Row::annotation).orElse("")));
        return changes;
    }

    private static void add(List<CellChange> changes, CellChange change) {
        if (!change.before().equals(change.after())) {
            changes.add(change);
        }
    }

    /** Names to labels, those of the newer table first. */
    private Map<String, String> columns(Function<RuleTable, List<Column>> side) {
        Map<String, String> columns = new LinkedHashMap<>();
        Stream.of(newer, older)
                .flatMap(table -> side.apply(table).stream())
                .forEach(column -> columns.putIfAbsent(column.name(), column.label()));
        return columns;
    }

    List<String> addedColumns() {
        return missing(newer, older);
    }

    List<String> removedColumns() {
        return missing(older, newer);
    }

    private static List<String> missing(RuleTable in, RuleTable from) {
        var known = names(from).toList();
        return names(in).filter(name -> !known.contains(name)).toList();
    }

    private static Stream<String> names(RuleTable table) {
        return Stream.concat(table.inputs().stream(), table.outputs().stream()).map(Column::name);
    }
}
