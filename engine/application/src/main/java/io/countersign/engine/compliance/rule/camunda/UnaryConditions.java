package io.countersign.engine.compliance.rule.camunda;

import io.countersign.engine.compliance.rule.cell.Condition;
import io.countersign.engine.compliance.rule.cell.Condition.AllOf;
import io.countersign.engine.compliance.rule.cell.Condition.AnyOf;
import io.countersign.engine.compliance.rule.cell.Condition.Contains;
import io.countersign.engine.compliance.rule.cell.Condition.EqualTo;
import io.countersign.engine.compliance.rule.cell.Condition.Within;
import io.countersign.engine.compliance.rule.cell.Literal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.camunda.feel.syntaxtree.AtLeastOne;
import org.camunda.feel.syntaxtree.ClosedConstRangeBoundary;
import org.camunda.feel.syntaxtree.Conjunction;
import org.camunda.feel.syntaxtree.ConstRange;
import org.camunda.feel.syntaxtree.ConstRangeBoundary;
import org.camunda.feel.syntaxtree.Disjunction;
import org.camunda.feel.syntaxtree.Equal;
import org.camunda.feel.syntaxtree.FunctionInvocation;
import org.camunda.feel.syntaxtree.GreaterOrEqual;
import org.camunda.feel.syntaxtree.GreaterThan;
import org.camunda.feel.syntaxtree.In;
import org.camunda.feel.syntaxtree.InputEqualTo;
import org.camunda.feel.syntaxtree.InputGreaterOrEqual;
import org.camunda.feel.syntaxtree.InputGreaterThan;
import org.camunda.feel.syntaxtree.InputInRange;
import org.camunda.feel.syntaxtree.InputLessOrEqual;
import org.camunda.feel.syntaxtree.InputLessThan;
import org.camunda.feel.syntaxtree.LessOrEqual;
import org.camunda.feel.syntaxtree.LessThan;
import org.camunda.feel.syntaxtree.Not;
import org.camunda.feel.syntaxtree.PositionalFunctionParameters;
import org.camunda.feel.syntaxtree.SomeItem;
import org.camunda.feel.syntaxtree.UnaryTestExpression;

/** The parts of FEEL whose meaning is known here; everything else gives an empty answer. */
final class UnaryConditions {

    private UnaryConditions() {}

    static Optional<Condition> read(Object node) {
        if (node instanceof UnaryTestExpression wrapped) {
            return UnaryConditions.<Condition>literal(wrapped.exp(), EqualTo::new)
                    .or(() -> read(wrapped.exp()));
        }
        if (node instanceof AtLeastOne several) {
            return all(Trees.list(several.xs())).map(AnyOf::new);
        }
        if (node instanceof Disjunction either) {
            return all(List.of(either.x(), either.y())).map(AnyOf::new);
        }
        if (node instanceof Conjunction both) {
            return all(List.of(both.x(), both.y())).map(AllOf::new);
        }
        if (node instanceof Not not) {
            return read(not.x()).map(Condition.Not::new);
        }
        return comparison(node).or(() -> ofList(node));
    }

    private static Optional<List<Condition>> all(List<?> nodes) {
        var conditions = new ArrayList<Condition>();
        for (var node : nodes) {
            read(node).ifPresent(conditions::add);
        }
        return conditions.size() == nodes.size() ? Optional.of(conditions) : Optional.empty();
    }

    private static Optional<Condition> comparison(Object node) {
        if (node instanceof InputEqualTo equal) {
            return literal(equal.x(), EqualTo::new);
        }
        if (node instanceof InputLessThan less) {
            return literal(less.x(), end -> to(end, false));
        }
        if (node instanceof InputLessOrEqual less) {
            return literal(less.x(), end -> to(end, true));
        }
        if (node instanceof InputGreaterThan greater) {
            return literal(greater.x(), end -> from(end, false));
        }
        if (node instanceof InputGreaterOrEqual greater) {
            return literal(greater.x(), end -> from(end, true));
        }
        if (node instanceof InputInRange in) {
            return range(in.range());
        }
        return ofTheInput(node);
    }

    /** The same with the input named by a question mark. */
    private static Optional<Condition> ofTheInput(Object node) {
        if (node instanceof Equal equal && isInput(equal.x())) {
            return literal(equal.y(), EqualTo::new);
        }
        if (node instanceof LessThan less && isInput(less.x())) {
            return literal(less.y(), end -> to(end, false));
        }
        if (node instanceof LessOrEqual less && isInput(less.x())) {
            return literal(less.y(), end -> to(end, true));
        }
        if (node instanceof GreaterThan greater && isInput(greater.x())) {
            return literal(greater.y(), end -> from(end, false));
        }
        if (node instanceof GreaterOrEqual greater && isInput(greater.x())) {
            return literal(greater.y(), end -> from(end, true));
        }
        if (node instanceof In in && isInput(in.x())) {
            return read(in.test());
        }
        return Optional.empty();
    }

    private static Optional<Condition> ofList(Object node) {
        if (node instanceof FunctionInvocation call && call.params() instanceof PositionalFunctionParameters given) {
            return call(call.function(), Trees.list(given.params()));
        }
        return node instanceof SomeItem some ? SomeElement.read(some) : Optional.empty();
    }

    private static Optional<Condition> call(String function, List<?> parameters) {
        if (function.equals("not") && parameters.size() == 1) {
            return read(parameters.get(0)).map(Condition.Not::new);
        }
        if (function.equals("list contains") && parameters.size() == 2 && isInput(parameters.get(0))) {
            return literal(parameters.get(1), Contains::new);
        }
        return Optional.empty();
    }

    private static Optional<Condition> range(ConstRange range) {
        return literal(range.start().value(), start -> start)
                .flatMap(start -> literal(range.end().value(), end -> end)
                        .map(end -> new Within(
                                Optional.of(start), closed(range.start()), Optional.of(end), closed(range.end()))));
    }

    private static boolean closed(ConstRangeBoundary boundary) {
        return boundary instanceof ClosedConstRangeBoundary;
    }

    static <T> Optional<T> literal(Object node, Function<Literal, T> meaning) {
        return Literals.of(node).map(meaning);
    }

    static boolean isInput(Object node) {
        return node.toString().equals("ConstInputValue");
    }

    private static Condition from(Literal end, boolean included) {
        return new Within(Optional.of(end), included, Optional.empty(), false);
    }

    private static Condition to(Literal end, boolean included) {
        return new Within(Optional.empty(), false, Optional.of(end), included);
    }
}
