package io.countersign.engine.compliance.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Writes DMN for tests: a table of obligations, unless told otherwise. */
public final class TableText {

    public static final List<String> OBLIGATION = List.of(
            "ruleId",
            "effect",
            "code",
            "severity",
            "status",
            "confidence",
            "requirement",
            "source",
            "suppresses",
            "owner");

    private final String decision;
    private final List<String> inputs;
    private final List<String> outputs;
    private final List<Row> rows = new ArrayList<>();
    private String hitPolicy = "COLLECT";
    private String more = "";

    private TableText(String decision, List<String> inputs, List<String> outputs) {
        this.decision = decision;
        this.inputs = inputs;
        this.outputs = outputs;
    }

    public static TableText obligations(String pack, String... inputs) {
        return new TableText("obligations_" + pack, List.of(inputs), OBLIGATION);
    }

    public static TableText of(String decision, List<String> inputs, List<String> outputs) {
        return new TableText(decision, inputs, outputs);
    }

    public TableText hitPolicy(String policy) {
        this.hitPolicy = policy;
        return this;
    }

    /** Further attributes of every input entry. */
    public TableText entryAttributes(String attributes) {
        this.more = " " + attributes;
        return this;
    }

    /** A row that requires AD_LABEL, enforcing, confirmed by carl. */
    public TableText duty(String ruleId, String... tests) {
        return row(
                List.of(tests),
                "",
                "\"" + ruleId + "\"",
                "\"REQ\"",
                "[\"AD_LABEL\"]",
                "3",
                "\"enforcing\"",
                "\"high\"",
                "\"Say that it is an advertisement\"",
                "\"Policy 1\"",
                "[]",
                "\"carl\"");
    }

    public TableText row(List<String> tests, String annotation, String... results) {
        rows.add(new Row("row" + (rows.size() + 1), tests, Arrays.asList(results), annotation));
        return this;
    }

    private record Row(String id, List<String> tests, List<String> results, String annotation) {}

    @Override
    public String toString() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="definitions" name="Test" namespace="test">
                  <decision id="%s" name="Obligations: test" xmlns:camunda="http://camunda.org/schema/1.0/dmn" camunda:historyTimeToLive="P1D">
                    <decisionTable id="table" hitPolicy="%s">
                %s%s%s    </decisionTable>
                  </decision>
                </definitions>
                """.formatted(decision, hitPolicy, inputElements(), outputElements(), rowElements());
    }

    private String inputElements() {
        return inputs.stream()
                .map(fact ->
                        "<input id=\"i_%s\"><inputExpression id=\"e_%s\"><text>%s</text></inputExpression></input>\n"
                                .formatted(fact, fact, fact))
                .collect(Collectors.joining());
    }

    private String outputElements() {
        return outputs.stream()
                .map(name -> "<output id=\"o_%s\" name=\"%s\"/>\n".formatted(name, name))
                .collect(Collectors.joining());
    }

    private String rowElements() {
        return rows.stream().map(this::element).collect(Collectors.joining());
    }

    private String element(Row row) {
        var description =
                row.annotation().isEmpty() ? "" : "<description>%s</description>".formatted(escaped(row.annotation()));
        return "<rule id=\"%s\">%s%s%s</rule>\n"
                .formatted(
                        row.id(),
                        description,
                        entries("inputEntry", more, row.id() + "_i", row.tests()),
                        entries("outputEntry", "", row.id() + "_o", row.results()));
    }

    private static String entries(String name, String attributes, String id, List<String> texts) {
        var entries = new StringBuilder();
        for (var index = 0; index < texts.size(); index++) {
            entries.append("<%s id=\"%s%d\"%s><text>%s</text></%s>"
                    .formatted(name, id, index, attributes, escaped(texts.get(index)), name));
        }
        return entries.toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
