package io.countersign.engine.compliance.rule.camunda;

import io.countersign.engine.compliance.rule.cell.Literal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.camunda.feel.syntaxtree.EveryItem;
import org.camunda.feel.syntaxtree.For;
import org.camunda.feel.syntaxtree.FunctionDefinition;
import org.camunda.feel.syntaxtree.FunctionInvocation;
import org.camunda.feel.syntaxtree.IterationContext;
import org.camunda.feel.syntaxtree.JavaFunctionInvocation;
import org.camunda.feel.syntaxtree.QualifiedFunctionInvocation;
import org.camunda.feel.syntaxtree.Ref;
import org.camunda.feel.syntaxtree.SomeItem;

/**
 * What an expression uses. A cell must end soon and say the same about the same facts years later; so it has no loops of its
 * own, no functions of its own, none that take long and none that look at the clock.
 */
final class SyntaxContent {

    private static final Set<String> FUNCTIONS = Set.of(
            "abs",
            "all",
            "any",
            "ceiling",
            "concatenate",
            "contains",
            "count",
            "date",
            "distinct values",
            "duration",
            "ends with",
            "even",
            "floor",
            "index of",
            "is blank",
            "is defined",
            "list contains",
            "lower case",
            "max",
            "mean",
            "min",
            "modulo",
            "not",
            "number",
            "odd",
            "starts with",
            "string",
            "string length",
            "sum",
            "trim",
            "union",
            "upper case",
            "years and months duration");

    private static final int MOST_NESTED = 2;

    private final List<Literal> literals = new ArrayList<>();
    private final Set<String> facts = new LinkedHashSet<>();
    private final Set<String> refusals = new LinkedHashSet<>();

    private SyntaxContent() {}

    static SyntaxContent of(Object tree) {
        var content = new SyntaxContent();
        content.visit(tree, Set.of(), 0);
        return content;
    }

    List<Literal> literals() {
        return literals;
    }

    /** Names that are no variables of the expression itself. */
    Set<String> facts() {
        return facts;
    }

    List<String> refusals() {
        return List.copyOf(refusals);
    }

    private void visit(Object node, Set<String> variables, int nested) {
        var literal = Literals.of(node);
        if (literal.isPresent()) {
            literals.add(literal.get());
            return;
        }
        var inside = variables;
        var depth = nested;
        if (node instanceof SomeItem || node instanceof EveryItem) {
            depth = nested + 1;
            inside = with(variables, node);
        }
        look(node, variables, depth);
        for (var part : Trees.parts(node)) {
            visit(part, inside, depth);
        }
    }

    private void look(Object node, Set<String> variables, int depth) {
        if (depth > MOST_NESTED) {
            refusals.add("quantifiers are nested more than %d deep. Say it in several rows.".formatted(MOST_NESTED));
        }
        if (node instanceof For) {
            refusals.add("a loop ('for') must not stand in a table. Use 'some … satisfies' or several rows.");
        } else if (node instanceof IterationContext) {
            refusals.add("it goes through a range of numbers. Compare with the range instead, as in [1..10].");
        } else if (node instanceof FunctionDefinition
                || node instanceof JavaFunctionInvocation
                || node instanceof QualifiedFunctionInvocation) {
            refusals.add("functions of its own must not stand in a table. Say it by comparisons.");
        } else if (node instanceof FunctionInvocation call && !FUNCTIONS.contains(call.function())) {
            refusals.add("function '%s' must not stand in a table. Allowed are: %s."
                    .formatted(
                            call.function(),
                            String.join(", ", FUNCTIONS.stream().sorted().toList())));
        } else if (node instanceof Ref reference) {
            name(Trees.list(reference.names()), variables);
        }
    }

    private void name(List<String> names, Set<String> variables) {
        if (!variables.contains(names.get(0))) {
            facts.add(String.join(".", names));
        }
    }

    private static Set<String> with(Set<String> variables, Object quantifier) {
        var more = new HashSet<>(variables);
        var iterators = quantifier instanceof SomeItem some ? some.iterators() : ((EveryItem) quantifier).iterators();
        Trees.list(iterators).forEach(iterator -> more.add(iterator._1()));
        return more;
    }
}
