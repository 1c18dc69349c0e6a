package io.countersign.engine.compliance.rule.release;

import io.countersign.engine.compliance.DecisionTable.Row;
import io.countersign.engine.compliance.FactType;
import io.countersign.engine.compliance.RowStatus;
import io.countersign.engine.compliance.rule.cell.CellReader;
import io.countersign.engine.compliance.rule.cell.CellReader.ReadCondition;
import io.countersign.engine.compliance.rule.cell.Condition;
import io.countersign.engine.compliance.rule.cell.FactShape;
import io.countersign.engine.compliance.rule.cell.Space;
import io.countersign.engine.compliance.rule.table.Difference;
import io.countersign.engine.compliance.rule.table.RowChange;
import io.countersign.engine.compliance.rule.table.RowChange.CellChange;
import io.countersign.engine.compliance.rule.table.RuleTable;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Weighs what a draft changes. Where it cannot be told whether more or less is asked for, less is assumed. */
public final class ChangeWeight {

    private static final Set<String> TEXTS = Set.of("owner", "requirement", "source", "confidence", "annotation");

    private final RuleTable older;
    private final RuleTable newer;
    private final CellReader cells;

    public ChangeWeight(RuleTable older, RuleTable newer, CellReader cells) {
        this.older = older;
        this.newer = newer;
        this.cells = cells;
    }

    public Bump bump() {
        var difference = Difference.between(older, newer);
        if (difference.hitPolicy().isPresent() || !difference.removedColumns().isEmpty()) {
            return Bump.MAJOR;
        }
        return difference.rows().stream()
                .map(this::ofRow)
                .max(Comparator.naturalOrder())
                .orElse(Bump.PATCH);
    }

    private Bump ofRow(RowChange change) {
        return switch (change.kind()) {
            case ADDED -> setsAside(newer, change.after().orElseThrow()) ? Bump.MAJOR : Bump.MINOR;
            case REMOVED -> Bump.MAJOR;
            case MOVED -> newer.hitPolicy().meansOneRow() ? Bump.MAJOR : Bump.PATCH;
            case CHANGED -> ofCells(change);
        };
    }

    private static boolean setsAside(RuleTable table, int number) {
        var suppresses = table.result(table.rows().get(number - 1), "suppresses");
        return !suppresses.isEmpty() && !suppresses.equals("[]");
    }

    private Bump ofCells(RowChange change) {
        var before = older.rows().get(change.before().orElseThrow() - 1);
        var after = newer.rows().get(change.after().orElseThrow() - 1);
        var results = change.cells().stream()
                .filter(cell -> !cell.input())
                .map(this::ofResult)
                .max(Comparator.naturalOrder())
                .orElse(Bump.PATCH);
        if (!change.changesCondition()) {
            return results;
        }
        var condition = firesWhereItDid(before, after) ? Bump.MINOR : Bump.MAJOR;
        return condition.compareTo(results) > 0 ? condition : results;
    }

    private Bump ofResult(CellChange cell) {
        if (TEXTS.contains(cell.column())) {
            return Bump.PATCH;
        }
        return switch (cell.column()) {
            case "status" -> rank(cell.after()) < rank(cell.before()) ? Bump.MAJOR : Bump.PATCH;
            case "severity" -> cell.after().compareTo(cell.before()) > 0 ? Bump.MINOR : Bump.MAJOR;
            case "code" -> asksForMore(cell) ? Bump.MINOR : Bump.MAJOR;
            default -> Bump.MAJOR;
        };
    }

    private static int rank(String status) {
        return List.of(RowStatus.RETIRED, RowStatus.DRAFT, RowStatus.ADVISORY, RowStatus.ENFORCING).stream()
                .map(known -> "\"" + known + "\"")
                .toList()
                .indexOf(status);
    }

    private boolean asksForMore(CellChange cell) {
        return cells.result(cell.after())
                .values()
                .containsAll(cells.result(cell.before()).values());
    }

    /** Whether the row still fires wherever it fired. */
    private boolean firesWhereItDid(Row before, Row after) {
        var columns = newer.inputs();
        var was = columns.stream()
                .map(column -> condition(older, before, column.name()))
                .toList();
        var is = columns.stream()
                .map(column -> condition(newer, after, column.name()))
                .toList();
        var shapes = columns.stream()
                .map(column -> FactShape.of(column.name(), type(was, is, columns.indexOf(column))))
                .toList();
        var space = Space.of(shapes, List.of(was, is));
        return space.where(is).covers(space.where(was));
    }

    private Condition condition(RuleTable table, Row row, String fact) {
        ReadCondition read = cells.condition(table.test(row, fact));
        return read.condition();
    }

    /** What the column's conditions compare with tells what the fact is. */
    private static FactType type(List<Condition> was, List<Condition> is, int column) {
        var parts = Stream.of(was.get(column), is.get(column))
                .flatMap(Condition::parts)
                .toList();
        if (parts.stream().anyMatch(Condition.Contains.class::isInstance)) {
            return FactType.STRINGS;
        }
        return parts.stream()
                .flatMap(Condition::literals)
                .findFirst()
                .map(literal -> literal.type())
                .orElse(FactType.STRING);
    }
}
