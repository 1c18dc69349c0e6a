package io.countersign.engine.compliance.dmn;

import io.countersign.engine.compliance.DecisionTable;
import io.countersign.engine.compliance.table.CellTest;
import io.countersign.engine.compliance.table.Cells;
import io.countersign.engine.compliance.table.Feel;
import io.countersign.engine.compliance.table.FeelProblem;
import io.countersign.engine.compliance.table.PlainCells;
import io.countersign.engine.compliance.table.PlainTest;
import io.countersign.engine.problem.FieldProblem;
import io.countersign.engine.problem.ProblemException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** DMN files whose every cell was tried. */
@Component
public final class CheckedTables {

    private static final int MOST_PROBLEMS = 100;
    private static final int LONGEST_CELL = 4_000;
    private static final int MOST_BROKEN_CELLS = 200;

    private final DmnText text = new DmnText();
    private final Cells cells;

    public CheckedTables(Feel feel) {
        this.cells = new Cells(feel);
    }

    /** @throws ProblemException 400 as {@link io.countersign.engine.compliance.DecisionTables#read} */
    public DecisionTable read(String dmn) {
        var table = text.parse(dmn);
        var problems = new Check(table).problems();
        if (!problems.isEmpty()) {
            throw ProblemException.invalid(
                    problems.stream().limit(MOST_PROBLEMS).toList());
        }
        return table;
    }

    /** Tries each different text once. */
    private final class Check {

        private final DecisionTable table;
        private final List<FieldProblem> problems = new ArrayList<>();
        private final Map<String, Optional<String>> tests = new HashMap<>();
        private final Map<String, Optional<String>> expressions = new HashMap<>();

        private Check(DecisionTable table) {
            this.table = table;
        }

        private List<FieldProblem> problems() {
            for (int column = 0; column < table.inputs().size(); column++) {
                var input = table.inputs().get(column);
                var place = "Column '%s'".formatted(nameOf(input));
                expression(input.expression()).ifPresent(add("inputs[%d]".formatted(column), place));
                if (input.expression().isBlank()) {
                    add("inputs[%d]".formatted(column), place).accept("it has no expression");
                }
            }
            for (var row : table.rows()) {
                if (problems.size() < MOST_BROKEN_CELLS) {
                    checkInputs(row);
                    checkOutputs(row);
                }
            }
            return problems;
        }

        private void checkInputs(DecisionTable.Row row) {
            for (int column = 0; column < row.inputs().size(); column++) {
                var place = "Row %d, column '%s'"
                        .formatted(row.number(), nameOf(table.inputs().get(column)));
                test(row.inputs().get(column))
                        .ifPresent(add("rows[%d].inputs[%d]".formatted(row.number() - 1, column), place));
            }
        }

        private void checkOutputs(DecisionTable.Row row) {
            for (int column = 0; column < row.outputs().size(); column++) {
                var place = "Row %d, output '%s'"
                        .formatted(row.number(), table.outputs().get(column).name());
                expression(row.outputs().get(column))
                        .ifPresent(add("rows[%d].outputs[%d]".formatted(row.number() - 1, column), place));
            }
        }

        private Consumer<String> add(String field, String place) {
            return why -> problems.add(new FieldProblem(
                    field, "BROKEN_FEEL", "%s: the cell cannot be used: %s. Correct it.".formatted(place, why)));
        }

        private Optional<String> test(String cell) {
            return PlainCells.isAny(cell)
                    ? Optional.empty()
                    : tests.computeIfAbsent(cell, text -> tried(text, () -> forwards(text)));
        }

        private Optional<String> expression(String cell) {
            return cell.isBlank()
                    ? Optional.empty()
                    : expressions.computeIfAbsent(cell, text -> tried(text, () -> cells.expression(text)));
        }

        private static String nameOf(DecisionTable.Input input) {
            return input.label().isEmpty() ? input.expression() : input.label();
        }
    }

    private CellTest forwards(String text) {
        if (PlainCells.read(text).orElse(null) instanceof PlainTest.Between range && range.isBackwards()) {
            throw new FeelProblem("it ends before it begins");
        }
        return cells.test(text);
    }

    private static Optional<String> tried(String text, Supplier<?> compiling) {
        if (text.length() > LONGEST_CELL) {
            return Optional.of("it has %d characters, more than %d".formatted(text.length(), LONGEST_CELL));
        }
        try {
            return Optional.of(compiling.get()).flatMap(usable -> Optional.empty());
        } catch (FeelProblem problem) {
            return Optional.of(problem.why());
        }
    }
}
