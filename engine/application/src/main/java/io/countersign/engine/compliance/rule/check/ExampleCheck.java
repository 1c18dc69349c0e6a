package io.countersign.engine.compliance.rule.check;

import static io.countersign.engine.compliance.rule.table.TableProblem.Severity.ERROR;
import static io.countersign.engine.compliance.rule.table.TableProblem.Severity.WARNING;

import io.countersign.engine.compliance.RowStatus;
import io.countersign.engine.compliance.rule.table.Difference;
import io.countersign.engine.compliance.rule.table.RowChange;
import io.countersign.engine.compliance.rule.table.RowChange.Kind;
import io.countersign.engine.compliance.rule.table.RuleTable;
import io.countersign.engine.compliance.rule.table.TableProblem;
import io.countersign.engine.problem.ProblemException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Each row that begins to behave differently has an example in which it fires and one in which it does not. */
final class ExampleCheck {

    private static final Set<String> BEHAVIOUR = Set.of("effect", "code", "severity", "status", "suppresses");
    private static final Set<String> SILENT = Set.of(RowStatus.DRAFT.toString(), RowStatus.RETIRED.toString());

    private final Candidate candidate;
    private final RuleTable draft;
    private final Trial trial;
    private final List<TableProblem> problems = new ArrayList<>();

    ExampleCheck(Candidate candidate, Trial trial) {
        this.candidate = candidate;
        this.draft = candidate.draft();
        this.trial = trial;
    }

    List<TableProblem> problems() {
        needed().forEach(ruleId -> {
            present(ruleId, true, "fires");
            present(ruleId, false, "does not fire");
        });
        candidate.examples().forEach(this::tryOut);
        return problems;
    }

    private Set<String> needed() {
        Set<String> needed = new LinkedHashSet<>();
        var empty = candidate.live().map(live -> Difference.between(live, draft));
        var changes = empty.map(Difference::rows).orElseGet(List::of);
        if (candidate.live().isEmpty()) {
            draft.rows().forEach(row -> needed.add(draft.ruleId(row)));
        }
        changes.stream().filter(ExampleCheck::behavesDifferently).forEach(change -> change.after()
                .map(number -> draft.ruleId(draft.rows().get(number - 1)))
                .ifPresent(needed::add));
        needed.removeIf(
                ruleId -> draft.rowsOf(ruleId).stream().allMatch(row -> SILENT.contains(draft.plain(row, "status"))));
        return needed;
    }

    private static boolean behavesDifferently(RowChange change) {
        return change.kind() == Kind.ADDED
                || change.kind() == Kind.CHANGED
                        && (change.changesCondition() || BEHAVIOUR.stream().anyMatch(change::changes));
    }

    private void present(String ruleId, boolean fires, String words) {
        var found = candidate.examples().stream()
                .anyMatch(example -> example.ruleId().equals(ruleId) && example.fires() == fires);
        if (!found) {
            problems.add(TableProblem.ofRow(
                    ERROR,
                    "EXAMPLE_MISSING",
                    draft,
                    draft.rowsOf(ruleId).get(0),
                    "no example shows when it %s. Add one: the same facts with one thing changed are best."
                            .formatted(words)));
        }
    }

    private void tryOut(RowExample example) {
        var rows = draft.rowsOf(example.ruleId());
        if (rows.isEmpty()) {
            problems.add(TableProblem.ofTable(
                    WARNING,
                    "EXAMPLE_WITHOUT_ROW",
                    "Example '%s': there is no row '%s'. Remove the example or correct its rule id."
                            .formatted(example.title(), example.ruleId())));
            return;
        }
        wrong(example)
                .ifPresent(why -> problems.add(TableProblem.ofRow(ERROR, "EXAMPLE_WRONG", draft, rows.get(0), why)));
    }

    private Optional<String> wrong(RowExample example) {
        try {
            var fires = trial.firing(example.facts()).contains(example.ruleId());
            if (fires == example.fires()) {
                return Optional.empty();
            }
            return Optional.of("example '%s' says that it %s, and it %s. Correct the row or the example."
                    .formatted(
                            example.title(), example.fires() ? "fires" : "does not fire", fires ? "does" : "does not"));
        } catch (ProblemException refusal) {
            return Optional.of("example '%s' cannot be tried: %s".formatted(example.title(), refusal.detail()));
        }
    }
}
