package io.countersign.engine.compliance.rule.check;

import static io.countersign.engine.compliance.rule.table.TableProblem.Severity.ERROR;
import static io.countersign.engine.compliance.rule.table.TableProblem.Severity.NOTE;
import static io.countersign.engine.compliance.rule.table.TableProblem.Severity.WARNING;

import io.countersign.engine.compliance.DecisionTable.Row;
import io.countersign.engine.compliance.rule.cell.Box;
import io.countersign.engine.compliance.rule.cell.Remainder;
import io.countersign.engine.compliance.rule.cell.Space;
import io.countersign.engine.compliance.rule.table.HitPolicy;
import io.countersign.engine.compliance.rule.table.TableProblem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rows that no facts can reach, rows that come into each other's way, and facts that no row speaks of. */
final class LogicCheck {

    /** Beyond that, comparing each row with each other takes too long to wait for. */
    private static final int MOST_COMPARED = 2_000;

    private static final int MOST_GAPS = 10;

    private final ReadTable read;
    private final List<TableProblem> problems = new ArrayList<>();

    LogicCheck(ReadTable read) {
        this.read = read;
    }

    List<TableProblem> problems() {
        var reachable = read.rows().stream().filter(this::isReachable).toList();
        sameTwice();
        var policy = read.table().hitPolicy();
        if (!policy.meansOneRow() || reachable.isEmpty()) {
            return problems;
        }
        if (reachable.size() > MOST_COMPARED) {
            problems.add(TableProblem.ofTable(
                    WARNING,
                    "CANNOT_TELL",
                    "The table: whether its rows overlap or leave gaps cannot be told for %,d rows. Split it, or look yourself."
                            .formatted(reachable.size())));
            return problems;
        }
        compare(reachable, policy);
        return problems;
    }

    private boolean isReachable(Row row) {
        var conditions = read.conditions(row);
        var alone = Space.of(read.shapes(), List.of(conditions));
        if (!alone.where(conditions).isEmpty()) {
            return true;
        }
        problems.add(TableProblem.ofRow(
                ERROR,
                "UNREACHABLE",
                read.table(),
                row,
                "no facts can fulfil all of its cells. Correct or remove it."));
        return false;
    }

    private void sameTwice() {
        Map<List<Object>, Row> seen = new HashMap<>();
        for (var row : read.rows()) {
            var before = seen.putIfAbsent(List.of(read.conditions(row), row.outputs()), row);
            if (before != null) {
                problems.add(TableProblem.ofRow(
                        ERROR,
                        "ROW_TWICE",
                        read.table(),
                        row,
                        "it says the same as row %d. Remove one of them.".formatted(before.number())));
            }
        }
    }

    private void compare(List<Row> rows, HitPolicy policy) {
        var space = Space.of(read.shapes(), rows.stream().map(read::conditions).toList());
        var boxes = rows.stream().map(read::conditions).map(space::where).toList();
        if (policy == HitPolicy.FIRST) {
            shadows(rows, boxes);
        } else {
            new OverlapCheck(read, rows, boxes).findInto(problems);
        }
        gaps(space, boxes);
    }

    private void shadows(List<Row> rows, List<Box> boxes) {
        for (var index = 1; index < rows.size(); index++) {
            var left = Remainder.of(boxes.get(index), boxes.subList(0, index));
            if (left.isEmpty()) {
                problems.add(TableProblem.ofRow(
                        WARNING,
                        "CANNOT_TELL",
                        read.table(),
                        rows.get(index),
                        "whether the rows above leave it anything cannot be told. Look yourself."));
            } else if (left.get().isEmpty()) {
                problems.add(TableProblem.ofRow(
                        ERROR,
                        "UNREACHABLE",
                        read.table(),
                        rows.get(index),
                        "everything it asks for is taken by rows above it (%s). Move it up, or remove it."
                                .formatted(above(rows, boxes, index))));
            }
        }
    }

    private static String above(List<Row> rows, List<Box> boxes, int index) {
        var numbers = new ArrayList<String>();
        for (var above = 0; above < index; above++) {
            if (boxes.get(above).meets(boxes.get(index))) {
                numbers.add(String.valueOf(rows.get(above).number()));
            }
        }
        return String.join(", ", numbers);
    }

    private void gaps(Space space, List<Box> boxes) {
        var left = Remainder.of(space.everything(), boxes);
        if (left.isEmpty()) {
            problems.add(TableProblem.ofTable(
                    NOTE, "CANNOT_TELL", "The table: whether some facts have no row cannot be told. Look yourself."));
            return;
        }
        left.get().stream()
                .limit(MOST_GAPS)
                .forEach(gap -> problems.add(TableProblem.ofTable(
                        NOTE,
                        space.isCertain(gap) ? "GAP" : "CANNOT_TELL",
                        "The table: no row %s %s. Add a row if something should follow."
                                .formatted(space.isCertain(gap) ? "fits" : "perhaps fits", space.example(gap)))));
        if (left.get().size() > MOST_GAPS) {
            problems.add(TableProblem.ofTable(
                    NOTE,
                    "GAP",
                    "The table: %,d further combinations of facts have no row. Add a last row for everything else."
                            .formatted(left.get().size() - MOST_GAPS)));
        }
    }
}
