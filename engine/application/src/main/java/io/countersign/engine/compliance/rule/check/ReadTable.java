package io.countersign.engine.compliance.rule.check;

import io.countersign.engine.compliance.DecisionTable.Row;
import io.countersign.engine.compliance.rule.cell.CellReader;
import io.countersign.engine.compliance.rule.cell.CellReader.ReadCondition;
import io.countersign.engine.compliance.rule.cell.Condition;
import io.countersign.engine.compliance.rule.cell.FactShape;
import io.countersign.engine.compliance.rule.table.Column;
import io.countersign.engine.compliance.rule.table.RuleTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A table with its conditions understood, each text read once. */
final class ReadTable {

    private final RuleTable table;
    private final List<FactShape> shapes;
    private final List<List<ReadCondition>> conditions = new ArrayList<>();

    /** @param shapes one for each input */
    ReadTable(RuleTable table, List<FactShape> shapes, CellReader cells) {
        this.table = table;
        this.shapes = List.copyOf(shapes);
        Map<String, ReadCondition> read = new HashMap<>();
        for (var row : table.rows()) {
            conditions.add(table.inputs().stream()
                    .map(Column::name)
                    .map(fact -> table.test(row, fact))
                    .map(text -> read.computeIfAbsent(text, cells::condition))
                    .toList());
        }
    }

    RuleTable table() {
        return table;
    }

    List<FactShape> shapes() {
        return shapes;
    }

    List<Row> rows() {
        return table.rows();
    }

    List<ReadCondition> read(Row row) {
        return conditions.get(row.number() - 1);
    }

    List<Condition> conditions(Row row) {
        return read(row).stream().map(ReadCondition::condition).toList();
    }
}
