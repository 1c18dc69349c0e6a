package io.countersign.engine.compliance.rule.table;

import io.countersign.engine.compliance.DecisionTable.Row;
import io.countersign.engine.compliance.rule.table.RowChange.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a table differs from an older one, row by row. Rows are the same row when they have the same key (see {@link RuleTable#byKey}); cells are the same
 * cell when they stand in columns of the same name, so that a new column changes no row.
 *
 * @param hitPolicy what it was before; empty when it is the same
 * @param addedColumns names of columns that the older table lacks
 */
public record Difference(
        Optional<HitPolicy> hitPolicy, List<String> addedColumns, List<String> removedColumns, List<RowChange> rows) {

    public Difference {
        addedColumns = List.copyOf(addedColumns);
        removedColumns = List.copyOf(removedColumns);
        rows = List.copyOf(rows);
    }

    public static Difference between(RuleTable older, RuleTable newer) {
        var before = older.byKey();
        var after = newer.byKey();
        var moved = moved(older, newer, before.keySet(), after.keySet());
        var cells = new CellComparison(older, newer);
        var rows = new ArrayList<RowChange>();
        for (var entry : after.entrySet()) {
            var row = entry.getValue();
            var old = Optional.ofNullable(before.get(entry.getKey()));
            var changed = cells.between(old, Optional.of(row));
            var elsewhere = moved.contains(entry.getKey());
            kind(old, !changed.isEmpty(), elsewhere)
                    .map(kind -> new RowChange(
                            entry.getKey(), kind, old.map(Row::number), Optional.of(row.number()), elsewhere, changed))
                    .ifPresent(rows::add);
        }
        before.forEach((id, row) -> {
            if (!after.containsKey(id)) {
                var gone = cells.between(Optional.of(row), Optional.empty());
                rows.add(new RowChange(id, Kind.REMOVED, Optional.of(row.number()), Optional.empty(), false, gone));
            }
        });
        var policy =
                older.hitPolicy() == newer.hitPolicy() ? Optional.<HitPolicy>empty() : Optional.of(older.hitPolicy());
        return new Difference(policy, cells.addedColumns(), cells.removedColumns(), rows);
    }

    private static Optional<Kind> kind(Optional<Row> old, boolean changed, boolean moved) {
        if (old.isEmpty()) {
            return Optional.of(Kind.ADDED);
        }
        if (changed) {
            return Optional.of(Kind.CHANGED);
        }
        return moved ? Optional.of(Kind.MOVED) : Optional.empty();
    }

    /** Of the rows that both have, all but a longest sequence that kept its order. */
    private static Set<String> moved(RuleTable older, RuleTable newer, Set<String> before, Set<String> after) {
        var old = older.byKey().keySet().stream().filter(after::contains).toList();
        var now = newer.byKey().keySet().stream().filter(before::contains).toList();
        var kept = Set.copyOf(CommonOrder.of(old, now));
        return now.stream().filter(id -> !kept.contains(id)).collect(Collectors.toSet());
    }

    public boolean isEmpty() {
        return hitPolicy.isEmpty() && addedColumns.isEmpty() && removedColumns.isEmpty() && rows.isEmpty();
    }
}
