package io.countersign.engine.compliance.rule.check;

import static io.countersign.engine.compliance.rule.table.TableProblem.Severity.ERROR;

import io.countersign.engine.compliance.DecisionTable.Row;
import io.countersign.engine.compliance.rule.table.Difference;
import io.countersign.engine.compliance.rule.table.HitPolicy;
import io.countersign.engine.compliance.rule.table.RowChange;
import io.countersign.engine.compliance.rule.table.RuleTable;
import io.countersign.engine.compliance.rule.table.TableProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Shipped rows stay as they are: the company says whether they count and who confirmed them, and adds rows of its own. */
final class StarterCheck {

    /** What the company says about a shipped row. */
    static final Set<String> OF_THE_COMPANY = Set.of("status", "owner", "annotation");

    private final RuleTable draft;
    private final RuleTable starter;
    private final List<TableProblem> problems = new ArrayList<>();

    StarterCheck(RuleTable draft, RuleTable starter) {
        this.draft = draft;
        this.starter = starter;
    }

    List<TableProblem> problems() {
        var difference = Difference.between(starter, draft);
        difference
                .hitPolicy()
                .ifPresent(policy -> problems.add(TableProblem.ofTable(
                        ERROR,
                        "STARTER_CHANGED",
                        "The table: hit policy %s was shipped and must stay. Set it back.".formatted(policy.inDmn()))));
        difference
                .removedColumns()
                .forEach(column -> problems.add(TableProblem.ofColumn(
                        ERROR, "STARTER_CHANGED", column, "the column was shipped and must stay. Put it back.")));
        difference.rows().forEach(this::check);
        return problems;
    }

    private void check(RowChange change) {
        switch (change.kind()) {
            case REMOVED ->
                problems.add(TableProblem.ofTable(
                        ERROR,
                        "STARTER_CHANGED",
                        "Row '%s': it was shipped and must stay. Put it back; if it shall not count, give it the status \"retired\"."
                                .formatted(change.ruleId())));
            case ADDED -> {
                // Whether a row of the company's own is right is looked at elsewhere.
            }
            case CHANGED, MOVED -> {
                changed(change);
                moved(change);
            }
        }
    }

    private void changed(RowChange change) {
        change.cells().stream()
                .filter(cell -> !OF_THE_COMPANY.contains(cell.column()))
                .forEach(cell -> problems.add(TableProblem.ofRow(
                        ERROR,
                        "STARTER_CHANGED",
                        draft,
                        row(change),
                        "column '%s' was shipped as %s and is now %s. Set it back, and add a row of your own (CO-…) that asks for more."
                                .formatted(cell.label(), cell.before(), cell.after()))));
    }

    private void moved(RowChange change) {
        if (change.moved() && draft.hitPolicy() == HitPolicy.FIRST) {
            problems.add(TableProblem.ofRow(
                    ERROR,
                    "STARTER_CHANGED",
                    draft,
                    row(change),
                    "shipped rows keep their order, because the first that fits counts. Put it back."));
        }
    }

    private Row row(RowChange change) {
        return draft.rows().get(change.after().orElseThrow() - 1);
    }
}
