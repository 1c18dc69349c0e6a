package io.countersign.engine.compliance.table;

import io.countersign.engine.compliance.DecisionTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the rows that can match by the literal in one column, so that a table keyed by literals costs one look-up.
 *
 * @param column that is looked up; -1 for none
 * @param rows by literal, ascending, those that take any input among them
 * @param others the rows that take any input
 * @param all of the table's rows
 */
record RowIndex(int column, Map<String, int[]> rows, int[] others, int[] all) {

    /** Of the column where most cells are literals and every other cell takes any input. */
    static RowIndex of(DecisionTable table) {
        var all = IntStream.range(0, table.rows().size()).toArray();
        int best = -1;
        long most = 0;
        for (int column = 0; column < table.inputs().size(); column++) {
            long literals = literals(table, column);
            if (literals > most) {
                best = column;
                most = literals;
            }
        }
        return best < 0 ? new RowIndex(-1, Map.of(), all, all) : byLiterals(table, best, all);
    }

    int[] candidates(List<@Nullable Object> inputs) {
        if (column < 0 || !(inputs.get(column) instanceof String text)) {
            return all;
        }
        return rows.getOrDefault(text, others);
    }

    private static long literals(DecisionTable table, int column) {
        long literals = 0;
        for (var row : table.rows()) {
            var cell = row.inputs().get(column);
            if (PlainCells.literals(cell).isPresent()) {
                literals++;
            } else if (!PlainCells.isAny(cell)) {
                return 0;
            }
        }
        return literals;
    }

    private static RowIndex byLiterals(DecisionTable table, int column, int[] all) {
        var open = new TreeSet<Integer>();
        Map<String, TreeSet<Integer>> keyed = new HashMap<>();
        for (int row : all) {
            var cell = table.rows().get(row).inputs().get(column);
            PlainCells.literals(cell)
                    .ifPresentOrElse(
                            texts -> texts.forEach(text -> keyed.computeIfAbsent(text, key -> new TreeSet<>())
                                    .add(row)),
                            () -> open.add(row));
        }
        Map<String, int[]> rows = new HashMap<>();
        keyed.forEach((text, numbers) -> {
            numbers.addAll(open);
            rows.put(text, array(numbers));
        });
        return new RowIndex(column, rows, array(open), all);
    }

    private static int[] array(TreeSet<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }
}
