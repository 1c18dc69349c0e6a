package io.countersign.engine.compliance.rule.table;

import static io.countersign.engine.compliance.rule.table.TableProblem.Severity.ERROR;

import io.countersign.engine.compliance.DecisionTable.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** What is wrong with the form of a table that could be read: languages, missing cells, names given twice. */
final class TableForm {

    private static final int LONGEST_CELL = 2_000;
    private static final int MOST_SAID = 100;

    private final RuleTable table;
    private final Element root;
    private final List<TableProblem> problems = new ArrayList<>();

    TableForm(RuleTable table, Element root) {
        this.table = table;
        this.root = root;
    }

    List<TableProblem> problems() {
        languages();
        cells();
        namesGivenTwice();
        return problems;
    }

    private void languages() {
        Stream.of("definitions", "decision", "inputExpression", "inputEntry", "outputEntry", "literalExpression")
                .flatMap(name -> Stream.concat(Stream.of(root), Elements.all(root, name).stream()))
                .filter(element -> !isFeel(Elements.attribute(element, "expressionLanguage")))
                .distinct()
                .limit(MOST_SAID)
                .forEach(this::refuseLanguage);
    }

    private static boolean isFeel(String language) {
        return language.isEmpty()
                || language.equalsIgnoreCase("feel")
                || language.matches("https?://www\\.omg\\.org/spec/(DMN|FEEL)/[^/]+/FEEL/?");
    }

    private void refuseLanguage(Element element) {
        var why = "expression language '%s' is not allowed. Write it in FEEL."
                .formatted(Elements.attribute(element, "expressionLanguage"));
        var rule = element.getParentNode();
        var row = table.rows().stream()
                .filter(candidate ->
                        rule instanceof Element parent && candidate.id().equals(Elements.attribute(parent, "id")))
                .findFirst();
        problems.add(row.map(found -> TableProblem.ofCell(
                        ERROR, "LANGUAGE_NOT_FEEL", table, found, columnOf(element, (Element) rule), why))
                .orElseGet(() -> TableProblem.ofTable(ERROR, "LANGUAGE_NOT_FEEL", "The table: " + why)));
    }

    private Column columnOf(Element entry, Element rule) {
        var columns = entry.getLocalName().equals("inputEntry") ? table.inputs() : table.outputs();
        var position = Elements.children(rule, entry.getLocalName()).indexOf(entry);
        return position < columns.size() ? columns.get(position) : new Column("", "?", "");
    }

    private void cells() {
        for (var row : table.rows()) {
            if (row.inputs().size() != table.inputs().size()
                    || row.outputs().size() != table.outputs().size()) {
                problems.add(TableProblem.ofRow(
                        ERROR,
                        "CELLS_MISSING",
                        table,
                        row,
                        "it has %d input and %d output cells for %d inputs and %d outputs. Open and save it in the editor."
                                .formatted(
                                        row.inputs().size(),
                                        row.outputs().size(),
                                        table.inputs().size(),
                                        table.outputs().size())));
            }
            if (Stream.concat(row.inputs().stream(), row.outputs().stream())
                    .anyMatch(cell -> cell.length() > LONGEST_CELL)) {
                problems.add(TableProblem.ofRow(
                        ERROR,
                        "CELL_TOO_LONG",
                        table,
                        row,
                        "a cell has more than %,d characters. Say it in several rows.".formatted(LONGEST_CELL)));
            }
        }
    }

    private void namesGivenTwice() {
        Set<String> ids = new HashSet<>();
        Map<String, Row> firsts = new HashMap<>();
        for (var row : table.rows()) {
            if (!ids.add(row.id())) {
                problems.add(TableProblem.ofRow(
                        ERROR,
                        "ROW_ID_TWICE",
                        table,
                        row,
                        "another row has the id '%s'. Add the row anew in the editor.".formatted(row.id())));
            }
            var first = firsts.putIfAbsent(table.ruleId(row), row);
            if (first != null) {
                alternatives(row, first);
            }
        }
        Map<String, Column> columns = new HashMap<>();
        Stream.concat(table.inputs().stream(), table.outputs().stream())
                .filter(column -> columns.putIfAbsent(column.name(), column) != null)
                .forEach(column -> problems.add(TableProblem.ofColumn(
                        ERROR,
                        "COLUMN_TWICE",
                        column.label(),
                        "'%s' is a column of this table already. Keep one of them.".formatted(column.name()))));
    }

    /** A rule may stand in several rows, one below the other, if they say the same. */
    private void alternatives(Row row, Row first) {
        var above = table.rows().get(row.number() - 2);
        var together = table.ruleId(above).equals(table.ruleId(row));
        if (!together || !first.outputs().equals(row.outputs())) {
            problems.add(TableProblem.ofRow(
                    ERROR,
                    "RULE_ID_TWICE",
                    table,
                    row,
                    "row %d has the same rule id. Give this row an id of its own; or, if both are one rule, put them next to each other with the same answers."
                            .formatted(first.number())));
        }
    }
}
