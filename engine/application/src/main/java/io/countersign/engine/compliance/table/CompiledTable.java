package io.countersign.engine.compliance.table;

import io.countersign.engine.compliance.DecisionTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A decision table ready to be asked. Immutable; rows are found by the column with the most literals. */
public final class CompiledTable {

    private final DecisionTable table;
    private final List<Expression> inputs;
    private final List<List<CellTest>> tests;
    private final List<List<Expression>> outputs;
    private final RowIndex index;

    private CompiledTable(
            DecisionTable table, List<Expression> inputs, List<List<CellTest>> tests, List<List<Expression>> outputs) {
        this.table = table;
        this.inputs = inputs;
        this.tests = tests;
        this.outputs = outputs;
        this.index = RowIndex.of(table);
    }

    /** @throws FeelProblem when a cell cannot be used; {@link io.countersign.engine.compliance.DecisionTables} says which */
    public static CompiledTable of(DecisionTable table, Cells cells) {
        return new CompiledTable(
                table,
                table.inputs().stream()
                        .map(input -> cells.expression(input.expression()))
                        .toList(),
                table.rows().stream().map(row -> tests(row, cells)).toList(),
                table.rows().stream().map(row -> outputs(row, cells)).toList());
    }

    private static List<CellTest> tests(DecisionTable.Row row, Cells cells) {
        return row.inputs().stream()
                .map(cell -> PlainCells.isAny(cell) ? Any.INPUT : cells.test(cell))
                .toList();
    }

    private static List<Expression> outputs(DecisionTable.Row row, Cells cells) {
        return row.outputs().stream()
                .map(cell -> cell.isBlank() ? cells.expression("null") : cells.expression(cell))
                .toList();
    }

    public DecisionTable table() {
        return table;
    }

    /** Whether it reads only these variables. */
    public boolean reads(String variable) {
        return table.inputs().stream()
                .anyMatch(input -> input.expression().strip().equals(variable));
    }

    /** One entry per row that counts by the hit policy: outputs by name, in the table's order. */
    public List<Map<String, @Nullable Object>> decide(Scope scope) {
        var values = new ArrayList<@Nullable Object>(inputs.size());
        inputs.forEach(input -> values.add(input.in(scope)));
        var matched = new ArrayList<Integer>();
        boolean first = table.hitPolicy().equals("FIRST");
        for (int row : index.candidates(values)) {
            if (matches(row, values, scope)) {
                matched.add(row);
                if (first) {
                    break;
                }
            }
        }
        return HitPolicies.apply(table, matched, row -> answer(row, scope));
    }

    private boolean matches(int row, List<@Nullable Object> values, Scope scope) {
        var cells = tests.get(row);
        for (int column = 0; column < cells.size(); column++) {
            if (!cells.get(column).matches(values.get(column), scope)) {
                return false;
            }
        }
        return true;
    }

    private Map<String, @Nullable Object> answer(int row, Scope scope) {
        var answer = new LinkedHashMap<String, @Nullable Object>();
        for (int column = 0; column < outputs.get(row).size(); column++) {
            answer.put(
                    table.outputs().get(column).name(),
                    outputs.get(row).get(column).in(scope));
        }
        return Collections.unmodifiableMap(answer);
    }

    private enum Any implements CellTest {
        INPUT;

        @Override
        public boolean matches(@Nullable Object input, Scope scope) {
            return true;
        }
    }
}
