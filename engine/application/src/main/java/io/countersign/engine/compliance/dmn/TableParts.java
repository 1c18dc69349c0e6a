package io.countersign.engine.compliance.dmn;

import io.countersign.engine.compliance.DecisionTable;
import io.countersign.engine.problem.FieldProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A table while its file is read. */
final class TableParts {

    private static final Set<String> HIT_POLICIES = Set.of("UNIQUE", "FIRST", "ANY", "RULE ORDER", "COLLECT");

    private final List<DecisionTable.Input> inputs = new ArrayList<>();
    private final List<DecisionTable.Output> outputs = new ArrayList<>();
    private final List<DecisionTable.Row> rows = new ArrayList<>();
    private final RowParts row = new RowParts();
    private int decisions;
    private int tables;
    private String id = "";
    private String name = "";
    private String hitPolicy = "";
    private String aggregation = "";

    void start(String element, Attributes attributes) {
        switch (element) {
            case "decision" -> {
                decisions++;
                id = attributes.id();
                name = attributes.name();
            }
            case "decisionTable" -> {
                tables++;
                hitPolicy = attributes.hitPolicy().isEmpty() ? "UNIQUE" : attributes.hitPolicy();
                aggregation = attributes.aggregation();
            }
            case "input" -> inputs.add(new DecisionTable.Input(attributes.id(), attributes.label(), "", ""));
            case "inputExpression" -> changeInput("", attributes.typeRef());
            case "output" ->
                outputs.add(new DecisionTable.Output(
                        attributes.id(), attributes.label(), attributes.name(), attributes.typeRef()));
            case "rule" -> row.start(attributes.id());
            case "inputEntry" -> row.input();
            case "outputEntry" -> row.output();
            default -> {
                // descriptions, layout and allowed values change no answer
            }
        }
    }

    void text(String parent, String text) {
        switch (parent) {
            case "inputExpression" -> changeInput(text, "");
            case "inputEntry" -> row.inputText(text);
            case "outputEntry" -> row.outputText(text);
            case "rule" -> row.annotation(text);
            default -> {
                // allowed values
            }
        }
    }

    void endRow() {
        rows.add(row.end(rows.size() + 1));
    }

    /** With the one that is being read. */
    int rows() {
        return rows.size() + (row.isOpen() ? 1 : 0);
    }

    int columns() {
        return Math.max(inputs.size() + outputs.size(), row.cells());
    }

    /** Where the reader is, for a field of a problem. */
    String field() {
        return row.isOpen() ? row.field(rows.size()) : "dmn";
    }

    /** The same in words. */
    String place() {
        return row.isOpen() ? "Row %d".formatted(rows.size() + 1) : "The table";
    }

    DecisionTable table() {
        return new DecisionTable(id, name, hitPolicy, aggregation, inputs, outputs, rows);
    }

    /** What is wrong with the table as a whole. */
    List<FieldProblem> shapeProblems() {
        List<FieldProblem> problems = new ArrayList<>();
        if (decisions != 1 || tables != 1) {
            problems.add(problem(
                    "NOT_ONE_TABLE",
                    "it has %d decisions and %d tables. Keep one decision with one table"
                            .formatted(decisions, tables)));
        } else if (id.isEmpty() || outputs.isEmpty()) {
            problems.add(problem("INCOMPLETE", "the decision has no id, or the table no output. Add them"));
        } else if (!HIT_POLICIES.contains(hitPolicy)) {
            problems.add(problem(
                    "HIT_POLICY",
                    "the hit policy '%s' is not one of UNIQUE, FIRST, ANY, RULE ORDER, COLLECT".formatted(hitPolicy)));
        }
        for (var each : rows) {
            if (each.inputs().size() != inputs.size() || each.outputs().size() != outputs.size()) {
                problems.add(new FieldProblem(
                        "rows[%d]".formatted(each.number() - 1),
                        "CELLS",
                        "Row %d has %d and %d cells for %d inputs and %d outputs. Add or remove cells."
                                .formatted(
                                        each.number(),
                                        each.inputs().size(),
                                        each.outputs().size(),
                                        inputs.size(),
                                        outputs.size())));
            }
        }
        return problems;
    }

    private static FieldProblem problem(String code, String why) {
        return new FieldProblem("dmn", code, "The decision table cannot be read: %s.".formatted(why));
    }

    private void changeInput(String expression, String type) {
        if (!inputs.isEmpty()) {
            int last = inputs.size() - 1;
            var input = inputs.get(last);
            inputs.set(
                    last,
                    new DecisionTable.Input(
                            input.id(),
                            input.label(),
                            expression.isEmpty() ? input.expression() : expression,
                            type.isEmpty() ? input.type() : type));
        }
    }
}
