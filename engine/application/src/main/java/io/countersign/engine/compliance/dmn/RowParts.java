package io.countersign.engine.compliance.dmn;

import io.countersign.engine.compliance.DecisionTable;
import java.util.ArrayList;
import java.util.List;

/** A row while its file is read. */
final class RowParts {

    private final List<String> inputs = new ArrayList<>();
    private final List<String> outputs = new ArrayList<>();
    private String id = "";
    private String annotation = "";
    private boolean open;

    void start(String rowId) {
        inputs.clear();
        outputs.clear();
        id = rowId;
        annotation = "";
        open = true;
    }

    void input() {
        inputs.add("");
    }

    void output() {
        outputs.add("");
    }

    void inputText(String text) {
        setLast(inputs, text);
    }

    void outputText(String text) {
        setLast(outputs, text);
    }

    void annotation(String text) {
        annotation = text;
    }

    DecisionTable.Row end(int number) {
        open = false;
        return new DecisionTable.Row(id, number, inputs, outputs, annotation);
    }

    boolean isOpen() {
        return open;
    }

    int cells() {
        return inputs.size() + outputs.size();
    }

    /** @param row index of this row, from 0 */
    String field(int row) {
        if (!outputs.isEmpty()) {
            return "rows[%d].outputs[%d]".formatted(row, outputs.size() - 1);
        }
        return inputs.isEmpty() ? "rows[%d]".formatted(row) : "rows[%d].inputs[%d]".formatted(row, inputs.size() - 1);
    }

    private static void setLast(List<String> cells, String text) {
        if (!cells.isEmpty()) {
            cells.set(cells.size() - 1, text);
        }
    }
}
