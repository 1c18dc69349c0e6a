package io.countersign.engine.compliance.camunda;

import camundajar.impl.scala.Product;
import io.countersign.engine.compliance.table.FeelProblem;
import java.util.Set;
import org.camunda.feel.syntaxtree.ConstNumber;
import org.camunda.feel.syntaxtree.EveryItem;
import org.camunda.feel.syntaxtree.Exponentiation;
import org.camunda.feel.syntaxtree.For;
import org.camunda.feel.syntaxtree.FunctionDefinition;
import org.camunda.feel.syntaxtree.FunctionInvocation;
import org.camunda.feel.syntaxtree.IterationContext;
import org.camunda.feel.syntaxtree.JavaFunctionInvocation;
import org.camunda.feel.syntaxtree.QualifiedFunctionInvocation;
import org.camunda.feel.syntaxtree.SomeItem;

/**
 * What a cell may not be: long, deeply nested, looping without a small bound, defining or calling functions that are
 * unsafe, slow or not the same each time. So no cell can keep a thread busy, and every answer can be computed again.
 */
final class FeelLimits {

    private static final int LONGEST = 4_000;
    private static final int DEEPEST_BRACKETS = 10;
    private static final int MOST_NODES = 2_000;
    private static final int MOST_LOOPS = 2;
    private static final int LONGEST_RANGE = 366;

    /** Everything else could read the clock, run regular expressions, or grow without bound. */
    private static final Set<String> FUNCTIONS = Set.of(
            "list contains",
            "count",
            "min",
            "max",
            "sum",
            "mean",
            "all",
            "any",
            "and",
            "or",
            "not",
            "append",
            "concatenate",
            "union",
            "distinct values",
            "index of",
            "reverse",
            "sublist",
            "is defined",
            "is empty",
            "contains",
            "starts with",
            "ends with",
            "upper case",
            "lower case",
            "string length",
            "substring",
            "substring before",
            "substring after",
            "trim",
            "is blank",
            "string",
            "number",
            "date",
            "floor",
            "ceiling",
            "round up",
            "round down",
            "round half up",
            "round half down",
            "decimal",
            "abs",
            "modulo",
            "odd",
            "even",
            "day of week",
            "day of year",
            "week of year",
            "month of year",
            "duration",
            "years and months duration",
            "get or else",
            "get value",
            "before",
            "after",
            "includes",
            "during",
            "overlaps");

    private FeelLimits() {}

    /** Before parsing: brackets nested deeply take the parser exponential time. */
    static void checkText(String text) {
        if (text.length() > LONGEST) {
            throw new FeelProblem("it has %d characters, more than %d".formatted(text.length(), LONGEST));
        }
        int deepest = Brackets.depth(text);
        if (deepest > DEEPEST_BRACKETS) {
            throw new FeelProblem("its brackets are nested %d deep, more than %d".formatted(deepest, DEEPEST_BRACKETS));
        }
    }

    /** After parsing, before it ever runs. */
    static void checkTree(Object tree) {
        var count = new Count();
        walk(tree, 0, count);
    }

    private static void walk(Object node, int loops, Count count) {
        if (++count.nodes > MOST_NODES) {
            throw new FeelProblem("it has more than %d parts".formatted(MOST_NODES));
        }
        checkNode(node);
        int inside = node instanceof For || node instanceof SomeItem || node instanceof EveryItem
                ? loops + iterators(node)
                : loops;
        if (inside > MOST_LOOPS) {
            throw new FeelProblem("it nests more than %d loops".formatted(MOST_LOOPS));
        }
        if (node instanceof camundajar.impl.scala.collection.Iterable<?> list) {
            var each = list.iterator();
            while (each.hasNext()) {
                walk(each.next(), inside, count);
            }
        } else if (node instanceof Product product) {
            var each = product.productIterator();
            while (each.hasNext()) {
                walk(each.next(), inside, count);
            }
        }
    }

    private static void checkNode(Object node) {
        if (node instanceof FunctionDefinition || node instanceof JavaFunctionInvocation) {
            throw new FeelProblem("it defines a function");
        }
        if (node instanceof QualifiedFunctionInvocation) {
            throw new FeelProblem("it calls a function of a value");
        }
        if (node instanceof Exponentiation) {
            throw new FeelProblem("it uses powers (**)");
        }
        if (node instanceof FunctionInvocation call && !FUNCTIONS.contains(call.function())) {
            throw new FeelProblem("it calls the function '%s', which rules may not use".formatted(call.function()));
        }
        if (node instanceof IterationContext range && !isShort(range)) {
            throw new FeelProblem(
                    "it loops over a range that is not two numbers at most %d apart".formatted(LONGEST_RANGE));
        }
    }

    private static boolean isShort(IterationContext range) {
        return range.start() instanceof ConstNumber start
                && range.end() instanceof ConstNumber end
                && end.value().$minus(start.value()).abs().intValue() <= LONGEST_RANGE
                && end.value().abs().intValue() <= 1_000_000;
    }

    private static int iterators(Object loop) {
        if (loop instanceof For all) {
            return all.iterators().size();
        }
        return loop instanceof SomeItem some
                ? some.iterators().size()
                : ((EveryItem) loop).iterators().size();
    }

    private static final class Count {
        private int nodes;
    }
}
