package io.countersign.engine.compliance.rule.table;

import static io.countersign.engine.compliance.rule.table.Elements.all;
import static io.countersign.engine.compliance.rule.table.Elements.attribute;
import static io.countersign.engine.compliance.rule.table.Elements.text;

import io.countersign.engine.compliance.DecisionTable;
import io.countersign.engine.compliance.DecisionTable.Input;
import io.countersign.engine.compliance.DecisionTable.Output;
import io.countersign.engine.compliance.DecisionTable.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Reads the one decision table of a DMN file, of whatever version of DMN, without evaluating anything in it. */
public final class TableReader {

    /** Beyond that a table is no longer read by people. */
    public static final int MOST_ROWS = 10_000;

    private static final int MOST_CHARACTERS = 8_000_000;
    private static final int MOST_COLUMNS = 200;

    private TableReader() {}

    public static TableReading read(String dmn) {
        if (dmn.length() > MOST_CHARACTERS) {
            return TableReading.refused(
                    "TABLE_TOO_LARGE",
                    "The file has %,d characters; at most %,d can be read. Split the table."
                            .formatted(dmn.length(), MOST_CHARACTERS));
        }
        Element root;
        try {
            root = Elements.root(dmn);
        } catch (SAXException failure) {
            return TableReading.refused(
                    "XML_BROKEN",
                    "The file is no well-formed XML: %s. Save it again from the editor."
                            .formatted(failure.getMessage()));
        }
        var tables = all(root, "decisionTable");
        if (!root.getLocalName().equals("definitions") || tables.size() != 1) {
            return TableReading.refused(
                    "NOT_ONE_TABLE",
                    "The file has %d decision tables; a pack's file has exactly one. Keep each table in a file of its own."
                            .formatted(tables.size()));
        }
        return read(root, tables.get(0));
    }

    /** The ids of the decisions of a file, none when it is no readable XML. */
    public static List<String> decisions(String dmn) {
        try {
            return dmn.length() > MOST_CHARACTERS
                    ? List.of()
                    : all(Elements.root(dmn), "decision").stream()
                            .map(decision -> attribute(decision, "id"))
                            .toList();
        } catch (SAXException unreadable) {
            return List.of();
        }
    }

    private static TableReading read(Element root, Element element) {
        var decision = (Element) element.getParentNode();
        var inputs = Elements.children(element, "input").stream()
                .map(TableReader::input)
                .toList();
        var outputs = Elements.children(element, "output").stream()
                .map(TableReader::output)
                .toList();
        var rules = Elements.children(element, "rule");
        var policy = HitPolicy.parse(attribute(element, "hitPolicy"));
        var refusal = refusal(policy, attribute(element, "hitPolicy"), inputs, outputs, rules.size());
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var rows = new ArrayList<Row>();
        rules.forEach(rule -> rows.add(row(rule, rows.size() + 1)));
        var table = new RuleTable(new DecisionTable(
                attribute(decision, "id"),
                attribute(decision, "name"),
                policy.orElseThrow().inDmn(),
                attribute(element, "aggregation"),
                inputs,
                outputs,
                rows));
        return new TableReading(Optional.of(table), new TableForm(table, root).problems());
    }

    private static Optional<TableReading> refusal(
            Optional<HitPolicy> policy, String written, List<Input> inputs, List<Output> outputs, int rows) {
        if (policy.isEmpty()) {
            return Optional.of(TableReading.refused(
                    "HIT_POLICY_UNKNOWN",
                    "The table: hit policy '%s' cannot be evaluated. Use UNIQUE, FIRST, ANY, RULE ORDER or COLLECT."
                            .formatted(written)));
        }
        if (rows > MOST_ROWS) {
            return Optional.of(TableReading.refused(
                    "TOO_MANY_ROWS",
                    "The table has %,d rows; at most %,d are allowed. Split it, or say several rows in one."
                            .formatted(rows, MOST_ROWS)));
        }
        if (outputs.isEmpty() || inputs.size() + outputs.size() > MOST_COLUMNS) {
            return Optional.of(TableReading.refused(
                    "COLUMNS_NOT_RIGHT",
                    "The table has %d inputs and %d outputs; it needs an output, and at most %d columns."
                            .formatted(inputs.size(), outputs.size(), MOST_COLUMNS)));
        }
        return Optional.empty();
    }

    private static Input input(Element input) {
        var expression = Elements.child(input, "inputExpression");
        return new Input(
                attribute(input, "id"),
                attribute(input, "label"),
                expression.map(Elements::text).orElse(""),
                expression.map(found -> attribute(found, "typeRef")).orElse(""));
    }

    private static Output output(Element output) {
        return new Output(
                attribute(output, "id"),
                attribute(output, "label"),
                attribute(output, "name"),
                attribute(output, "typeRef"));
    }

    private static Row row(Element rule, int number) {
        var tests = Elements.children(rule, "inputEntry").stream()
                .map(entry -> text(entry).isEmpty() ? "-" : text(entry))
                .toList();
        var results = Elements.children(rule, "outputEntry").stream()
                .map(Elements::text)
                .toList();
        var remark = Elements.child(rule, "description").map(Element::getTextContent);
        return new Row(
                attribute(rule, "id"),
                number,
                tests,
                results,
                remark.map(String::strip).orElse(""));
    }
}
