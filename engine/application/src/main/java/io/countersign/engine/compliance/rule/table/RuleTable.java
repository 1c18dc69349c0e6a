package io.countersign.engine.compliance.rule.table;

import io.countersign.engine.compliance.DecisionTable;
import io.countersign.engine.compliance.DecisionTable.Row;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A decision table as its officer speaks of it: columns by fact, rows by rule id. */
public final class RuleTable {

    private final DecisionTable data;
    private final HitPolicy hitPolicy;
    private final List<Column> inputs;
    private final List<Column> outputs;
    private final Map<String, Row> byKey = new LinkedHashMap<>();

    /** @throws IllegalArgumentException when the table's hit policy is none that can be evaluated */
    public RuleTable(DecisionTable data) {
        this.data = data;
        this.hitPolicy = HitPolicy.parse(data.hitPolicy())
                .orElseThrow(() -> new IllegalArgumentException("There is no hit policy " + data.hitPolicy()));
        this.inputs = data.inputs().stream()
                .map(input -> new Column(input.expression(), input.label(), input.type()))
                .toList();
        this.outputs = data.outputs().stream()
                .map(output -> new Column(output.name(), output.label(), output.type()))
                .toList();
        data.rows().forEach(row -> byKey.put(freeKey(ruleId(row)), row));
    }

    private String freeKey(String ruleId) {
        return Stream.iterate(1, number -> number + 1)
                .map(number -> number == 1 ? ruleId : ruleId + " (" + number + ")")
                .filter(key -> !byKey.containsKey(key))
                .findFirst()
                .orElseThrow();
    }

    public DecisionTable data() {
        return data;
    }

    public HitPolicy hitPolicy() {
        return hitPolicy;
    }

    public List<Column> inputs() {
        return inputs;
    }

    public List<Column> outputs() {
        return outputs;
    }

    public List<Row> rows() {
        return data.rows();
    }

    /** The rows by a name of their own: the rule id, and {@code id (2)} for a rule's second row, in the table's order. */
    public Map<String, Row> byKey() {
        return Collections.unmodifiableMap(byKey);
    }

    /** The rows of a rule: one for each of its alternatives. */
    public List<Row> rowsOf(String ruleId) {
        return rows().stream().filter(row -> ruleId(row).equals(ruleId)).toList();
    }

    /** Whether its rows are obligations and not something about rules. */
    public boolean isObligations() {
        return outputs.stream().anyMatch(column -> column.name().equals("ruleId"));
    }

    /** The text of an input's cell, {@code -} when it asks nothing or the table has no such input. */
    public String test(Row row, String fact) {
        return cell(inputs, row.inputs(), fact).filter(text -> !text.isEmpty()).orElse("-");
    }

    /** The text of an output's cell, empty when the table has no such output. */
    public String result(Row row, String name) {
        return cell(outputs, row.outputs(), name).orElse("");
    }

    /** The text of an output's cell without the quotes of FEEL. */
    public String plain(Row row, String name) {
        var text = result(row, name);
        var quoted = text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"");
        return quoted ? text.substring(1, text.length() - 1).replace("\\\"", "\"") : text;
    }

    /** What people call the row: its rule id where the table has that output, else the DMN element's id. */
    public String ruleId(Row row) {
        var named = plain(row, "ruleId");
        return named.isEmpty() ? row.id() : named;
    }

    private static Optional<String> cell(List<Column> columns, List<String> cells, String name) {
        return IntStream.range(0, Math.min(columns.size(), cells.size()))
                .filter(index -> columns.get(index).name().equals(name))
                .mapToObj(cells::get)
                .findFirst();
    }
}
