package io.countersign.engine.compliance.evaluation;

import io.countersign.engine.compliance.DecisionTable;
import io.countersign.engine.compliance.table.PlainCells;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The rows of one pack.
 *
 * @param guards conditions of each column in which every row has a cell and few different ones: when none of a column's can
 *     hold, no row can
 */
record RuleTable(List<RuleRow> rows, List<int[]> guards) {

    private static final int FEW = 4;

    /** @param conditions numbers by row and column; -1 for an empty cell */
    static List<int[]> guards(int[][] conditions, int columns) {
        List<int[]> guards = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            Set<Integer> different = new TreeSet<>();
            for (int[] row : conditions) {
                different.add(row[column]);
            }
            if (!different.contains(-1) && different.size() <= FEW) {
                guards.add(different.stream().mapToInt(Integer::intValue).toArray());
            }
        }
        return List.copyOf(guards);
    }

    static int[][] conditions(DecisionTable table, Conditions conditions) {
        var numbers = new int[table.rows().size()][table.inputs().size()];
        for (int row = 0; row < numbers.length; row++) {
            for (int column = 0; column < numbers[row].length; column++) {
                var cell = table.rows().get(row).inputs().get(column);
                numbers[row][column] = PlainCells.isAny(cell)
                        ? -1
                        : conditions.add(table.inputs().get(column).expression(), cell);
            }
        }
        return numbers;
    }

    static int[] present(int[] row) {
        return Arrays.stream(row).filter(number -> number >= 0).toArray();
    }
}
