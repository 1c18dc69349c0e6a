package io.countersign.engine.compliance.rule.check;

import static io.countersign.engine.compliance.rule.table.TableProblem.Severity.ERROR;

import io.countersign.engine.compliance.rule.cell.CellReader;
import io.countersign.engine.compliance.rule.table.TableProblem;
import java.util.ArrayList;
import java.util.List;

/** Everything that can be said against a table, all at once. */
public final class Validation {

    private final CellReader cells;
    private final Vocabulary vocabulary;

    public Validation(CellReader cells, Vocabulary vocabulary) {
        this.cells = cells;
        this.vocabulary = vocabulary;
    }

    /**
     * Problems in the order of the table, errors first.
     *
     * @param found what reading the table already found
     */
    public List<TableProblem> check(Candidate candidate, List<TableProblem> found, Trial trial) {
        var columns = new ColumnCheck(candidate, vocabulary);
        var read = new ReadTable(candidate.draft(), columns.shapes(), cells);
        var meaning = new ArrayList<>(found);
        meaning.addAll(columns.problems());
        meaning.addAll(new InputCheck(read, vocabulary).problems());
        var problems = new ArrayList<>(meaning);
        problems.addAll(rights(candidate));
        // What nobody can read cannot be reached, overlap or fire either; saying that too would only hide the cause.
        if (allowsRelease(meaning)) {
            problems.addAll(new LogicCheck(read).problems());
            if (candidate.draft().isObligations()) {
                problems.addAll(new ExampleCheck(candidate, trial).problems());
            }
        }
        return problems.stream().sorted(TableProblem.ORDER).toList();
    }

    private List<TableProblem> rights(Candidate candidate) {
        var problems = new ArrayList<TableProblem>();
        candidate
                .starter()
                .ifPresent(starter -> problems.addAll(new StarterCheck(candidate.draft(), starter).problems()));
        if (candidate.draft().isObligations()) {
            problems.addAll(new OutputCheck(candidate.draft(), cells, vocabulary).problems());
            problems.addAll(new CompanyCheck(candidate, cells, vocabulary).problems());
        } else {
            problems.addAll(new SupportCheck(candidate.draft(), cells, vocabulary).problems());
        }
        return problems;
    }

    public static boolean allowsRelease(List<TableProblem> problems) {
        return problems.stream().noneMatch(problem -> problem.severity() == ERROR);
    }
}
