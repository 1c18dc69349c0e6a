package io.countersign.engine.compliance.rule.check;

import static io.countersign.engine.compliance.rule.table.TableProblem.Severity.ERROR;

import io.countersign.engine.compliance.DecisionTable.Row;
import io.countersign.engine.compliance.RowStatus;
import io.countersign.engine.compliance.rule.cell.CellReader;
import io.countersign.engine.compliance.rule.cell.Literal;
import io.countersign.engine.compliance.rule.table.RuleTable;
import io.countersign.engine.compliance.rule.table.TableProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the company may decide about its obligations: rows of its own may always ask for more; who sets a rule aside or makes it
 * count less says why, and never does so with a rule of severity 4; who makes a row block answers for it by name.
 */
final class CompanyCheck {

    /** Begins the id of every row that the company adds. */
    static final String PREFIX = "CO-";

    private static final int SHORTEST_REASON = 10;
    private static final int NEVER_SET_ASIDE = 4;

    private final Candidate candidate;
    private final RuleTable draft;
    private final CellReader cells;
    private final Vocabulary vocabulary;
    private final List<TableProblem> problems = new ArrayList<>();

    CompanyCheck(Candidate candidate, CellReader cells, Vocabulary vocabulary) {
        this.candidate = candidate;
        this.draft = candidate.draft();
        this.cells = cells;
        this.vocabulary = vocabulary;
    }

    List<TableProblem> problems() {
        draft.byKey().forEach((key, row) -> {
            if (shipped(key).isEmpty()) {
                ownRow(row);
            }
            status(row, before(key));
        });
        return problems;
    }

    private Optional<Row> shipped(String key) {
        return candidate.starter().map(RuleTable::byKey).map(rows -> rows.get(key));
    }

    private Optional<Row> before(String key) {
        return candidate.live().map(RuleTable::byKey).map(rows -> rows.get(key));
    }

    private void ownRow(Row row) {
        var id = draft.ruleId(row);
        if (candidate.starter().isPresent() && !id.startsWith(PREFIX)) {
            say(row, "ID_NOT_OF_COMPANY", "it was not shipped, so its id begins with %s. Rename it.".formatted(PREFIX));
        }
        var setAside = setAside(row);
        setAside.stream()
                .filter(target -> severity(target) == NEVER_SET_ASIDE)
                .forEach(target -> say(
                        row,
                        "SEVERITY_4",
                        "it sets '%s' aside, whose severity is 4. That is never possible; take it out of 'suppresses'."
                                .formatted(target)));
        if (!setAside.isEmpty() && !hasReason(row)) {
            say(row, "REASON_MISSING", "it sets another rule aside. Write why into the row's annotation.");
        }
    }

    private int severity(String ruleId) {
        return vocabulary.rule(ruleId).map(Vocabulary.KnownRule::severity).orElse(0);
    }

    private Set<String> setAside(Row row) {
        return cells.result(draft.result(row, "suppresses")).values().stream()
                .filter(Literal.Text.class::isInstance)
                .map(value -> ((Literal.Text) value).value())
                .collect(Collectors.toSet());
    }

    private void status(Row row, Optional<Row> before) {
        var now = draft.plain(row, "status");
        var was = before.flatMap(old -> candidate.live().map(live -> live.plain(old, "status")))
                .orElse("");
        if (now.equals(was)) {
            return;
        }
        if (now.equals(RowStatus.ENFORCING.toString())
                && draft.plain(row, "owner").isBlank()) {
            say(
                    row,
                    "OWNER_MISSING",
                    "it begins to block, and nobody of the company confirmed it. Write that person into 'owner'.");
        }
        if (was.equals(RowStatus.ENFORCING.toString())) {
            loosened(row);
        }
    }

    private void loosened(Row row) {
        if (isShipped(row) && draft.plain(row, "severity").equals(String.valueOf(NEVER_SET_ASIDE))) {
            say(
                    row,
                    "SEVERITY_4",
                    "its severity is 4, so it cannot stop blocking. Set its status back to \"enforcing\".");
        } else if (!hasReason(row)) {
            say(row, "REASON_MISSING", "it would no longer block. Write why into the row's annotation.");
        }
    }

    private boolean isShipped(Row row) {
        return !draft.ruleId(row).startsWith(PREFIX);
    }

    private static boolean hasReason(Row row) {
        return row.annotation().length() >= SHORTEST_REASON;
    }

    private void say(Row row, String code, String why) {
        problems.add(TableProblem.ofRow(ERROR, code, draft, row, why));
    }
}
