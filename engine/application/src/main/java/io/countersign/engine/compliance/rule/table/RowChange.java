package io.countersign.engine.compliance.rule.table;

import java.util.List;
import java.util.Optional;

/**
 * What became of one row.
 *
 * @param ruleId the rule's id, with a number behind it for a further row of the same rule
 * @param before number of the row in the older table; empty when it was added
 * @param after number of the row in the newer table; empty when it was removed
 * @param moved whether it stands elsewhere among the rows that both tables have
 * @param cells what changed in it; for an added or removed row every cell that says something
 */
public record RowChange(
        String ruleId,
        Kind kind,
        Optional<Integer> before,
        Optional<Integer> after,
        boolean moved,
        List<CellChange> cells) {

    public RowChange {
        cells = List.copyOf(cells);
    }

    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED,
        /** Stands elsewhere and says the same. */
        MOVED
    }

    /**
     * @param column fact of an input, name of an output, or {@code annotation}
     * @param label heading as people see it
     * @param input whether it belongs to the row's condition
     */
    public record CellChange(String column, String label, boolean input, String before, String after) {}

    public boolean changes(String column) {
        return cells.stream().anyMatch(cell -> cell.column().equals(column));
    }

    public boolean changesCondition() {
        return cells.stream().anyMatch(CellChange::input);
    }
}
