package io.countersign.engine.compliance.dmn;

import io.countersign.engine.compliance.DecisionTable;
import io.countersign.engine.problem.FieldProblem;
import io.countersign.engine.problem.ProblemException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** Takes the elements of a DMN file in their order, and becomes its table. */
final class DmnElements {

    private static final int MOST_ROWS = 10_000;
    private static final int MOST_COLUMNS = 100;
    private static final int MOST_PROBLEMS = 100;

    private static final Set<String> DMN = Set.of(
            "http://www.omg.org/spec/DMN/20151101/dmn.xsd",
            "http://www.omg.org/spec/DMN/20180521/MODEL/",
            "https://www.omg.org/spec/DMN/20191111/MODEL/");
    private static final Set<String> OTHER_LOGIC = Set.of(
            "literalExpression",
            "invocation",
            "context",
            "functionDefinition",
            "relation",
            "list",
            "businessKnowledgeModel",
            "import",
            "conditional",
            "for",
            "every",
            "some",
            "filter");

    private final Deque<String> path = new ArrayDeque<>();
    private final StringBuilder characters = new StringBuilder();
    private final Set<String> ids = new HashSet<>();
    private final List<FieldProblem> problems = new ArrayList<>();
    private final TableParts parts = new TableParts();

    void start(XMLStreamReader element) {
        var name = DMN.contains(String.valueOf(element.getNamespaceURI())) ? element.getLocalName() : "";
        path.push(name);
        characters.setLength(0);
        if (name.isEmpty()) {
            return;
        }
        var attributes = new Attributes(element);
        parts.start(name, attributes);
        if (!attributes.id().isEmpty() && !ids.add(attributes.id())) {
            add(
                    parts.field(),
                    "DUPLICATE_ID",
                    "%s: the id '%s' is there twice. Give one of them another id."
                            .formatted(parts.place(), brief(attributes.id())));
        }
        if (!attributes.speaksFeel()) {
            add(
                    parts.field(),
                    "NOT_FEEL",
                    "%s: the expression language '%s' is not FEEL. Write it in FEEL."
                            .formatted(parts.place(), brief(attributes.expressionLanguage())));
        }
        if (OTHER_LOGIC.contains(name)) {
            add("dmn", "NOT_A_TABLE", "The file has a '%s'. Keep one decision with one table.".formatted(name));
        }
        if (parts.rows() > MOST_ROWS || parts.columns() > MOST_COLUMNS) {
            throw DmnText.refused(
                    "TOO_MANY_ROWS",
                    "it has more than %d rows or %d columns. Split the table".formatted(MOST_ROWS, MOST_COLUMNS));
        }
    }

    void text(String more) {
        characters.append(more);
    }

    void end() {
        var name = path.pop();
        var parent = path.isEmpty() ? "" : String.valueOf(path.peek());
        if (name.equals("text") || name.equals("description") && parent.equals("rule")) {
            parts.text(parent, characters.toString().strip());
        } else if (name.equals("rule")) {
            parts.endRow();
        }
        characters.setLength(0);
    }

    /** @throws ProblemException 400 with everything that is wrong */
    DecisionTable table() {
        parts.shapeProblems().forEach(problem -> add(problem.field(), problem.code(), problem.message()));
        if (!problems.isEmpty()) {
            throw ProblemException.invalid(problems);
        }
        return parts.table();
    }

    private void add(String field, String code, String message) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(new FieldProblem(field, code, message));
        }
    }

    private static String brief(String text) {
        return text.length() <= 60 ? text : text.substring(0, 59) + "…";
    }
}
