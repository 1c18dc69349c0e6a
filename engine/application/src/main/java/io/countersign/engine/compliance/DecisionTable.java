package io.countersign.engine.compliance;

import java.util.List;

/**
 * A DMN decision table as data: texts as they stand in the file.
 *
 * @param id of the decision
 * @param name of the decision
 * @param hitPolicy as DMN writes it, such as {@code COLLECT}
 * @param aggregation empty, or {@code MAX}, {@code MIN}, {@code SUM}, {@code COUNT}
 */
public record DecisionTable(
        String id,
        String name,
        String hitPolicy,
        String aggregation,
        List<Input> inputs,
        List<Output> outputs,
        List<Row> rows) {

    public DecisionTable {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
        rows = List.copyOf(rows);
    }

    /**
     * @param label what people read
     * @param expression FEEL, mostly a fact's name
     * @param type FEEL type, or empty
     */
    public record Input(String id, String label, String expression, String type) {}

    /** @param name under which the answer carries it */
    public record Output(String id, String label, String name, String type) {}

    /**
     * @param number 1 for the first
     * @param inputs FEEL unary tests, one per input; empty or {@code -} for any
     * @param outputs FEEL, one per output
     * @param annotation the row's description
     */
    public record Row(String id, int number, List<String> inputs, List<String> outputs, String annotation) {

        public Row {
            inputs = List.copyOf(inputs);
            outputs = List.copyOf(outputs);
        }
    }
}
