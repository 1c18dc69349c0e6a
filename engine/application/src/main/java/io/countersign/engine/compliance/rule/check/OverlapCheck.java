package io.countersign.engine.compliance.rule.check;

import static io.countersign.engine.compliance.rule.table.TableProblem.Severity.ERROR;
import static io.countersign.engine.compliance.rule.table.TableProblem.Severity.WARNING;

import io.countersign.engine.compliance.DecisionTable.Row;
import io.countersign.engine.compliance.rule.cell.Box;
import io.countersign.engine.compliance.rule.cell.Space;
import io.countersign.engine.compliance.rule.table.HitPolicy;
import io.countersign.engine.compliance.rule.table.TableProblem;
import java.util.List;

/** Rows that fit the same facts where the hit policy allows only one: UNIQUE, or ANY with different answers. */
final class OverlapCheck {

    /** More of them tell nobody more. */
    private static final int MOST_SAID = 50;

    private final ReadTable read;
    private final List<Row> rows;
    private final List<Box> boxes;

    OverlapCheck(ReadTable read, List<Row> rows, List<Box> boxes) {
        this.read = read;
        this.rows = rows;
        this.boxes = boxes;
    }

    void findInto(List<TableProblem> problems) {
        var said = 0;
        for (var later = 1; later < rows.size(); later++) {
            for (var earlier = 0; earlier < later && said < MOST_SAID; earlier++) {
                if (boxes.get(earlier).meets(boxes.get(later)) && contradict(rows.get(earlier), rows.get(later))) {
                    said += compare(problems, rows.get(earlier), rows.get(later));
                }
            }
        }
    }

    private boolean contradict(Row earlier, Row later) {
        return read.table().hitPolicy() == HitPolicy.UNIQUE
                || !earlier.outputs().equals(later.outputs());
    }

    /** Looks at the two alone, where less is unknown. */
    private int compare(List<TableProblem> problems, Row earlier, Row later) {
        var space = Space.of(read.shapes(), List.of(read.conditions(earlier), read.conditions(later)));
        var both = space.where(read.conditions(earlier)).and(space.where(read.conditions(later)));
        if (both.isEmpty()) {
            return 0;
        }
        var certain = space.isCertain(both);
        var why = certain
                ? "row %d fits the same facts (%s), and hit policy %s allows one row. Tell them apart."
                : "row %d perhaps fits the same facts (%s), and hit policy %s allows one row. Look yourself.";
        problems.add(TableProblem.ofRow(
                certain ? ERROR : WARNING,
                certain ? "OVERLAP" : "CANNOT_TELL",
                read.table(),
                later,
                why.formatted(
                        earlier.number(),
                        space.example(both),
                        read.table().hitPolicy().inDmn())));
        return 1;
    }
}
