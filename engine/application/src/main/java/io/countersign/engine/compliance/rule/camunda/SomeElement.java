package io.countersign.engine.compliance.rule.camunda;

import static io.countersign.engine.compliance.rule.camunda.UnaryConditions.isInput;

import io.countersign.engine.compliance.rule.cell.Condition;
import io.countersign.engine.compliance.rule.cell.Condition.AnyOf;
import io.countersign.engine.compliance.rule.cell.Condition.Contains;
import io.countersign.engine.compliance.rule.cell.Literal;
import java.util.List;
import java.util.Optional;
import org.camunda.feel.syntaxtree.AtLeastOne;
import org.camunda.feel.syntaxtree.ConstList;
import org.camunda.feel.syntaxtree.Equal;
import org.camunda.feel.syntaxtree.Exp;
import org.camunda.feel.syntaxtree.FunctionInvocation;
import org.camunda.feel.syntaxtree.In;
import org.camunda.feel.syntaxtree.PositionalFunctionParameters;
import org.camunda.feel.syntaxtree.Ref;
import org.camunda.feel.syntaxtree.SomeItem;

/**
 * Whether a list holds one of several values, in the two ways people write it: {@code some x in ? satisfies x in ("a", "b")}
 * and {@code some x in ["a", "b"] satisfies list contains(?, x)}.
 */
final class SomeElement {

    private SomeElement() {}

    static Optional<Condition> read(SomeItem some) {
        var iterators = Trees.list(some.iterators());
        if (iterators.size() != 1) {
            return Optional.empty();
        }
        var name = iterators.get(0)._1();
        var source = iterators.get(0)._2();
        var values = isInput(source)
                ? comparedWith(some.condition(), name)
                : source instanceof ConstList list && isContainedInInput(some.condition(), name)
                        ? literals(Trees.list(list.items()))
                        : Optional.<List<Literal>>empty();
        return values.map(
                found -> new AnyOf(found.stream().<Condition>map(Contains::new).toList()));
    }

    private static Optional<List<Literal>> comparedWith(Exp condition, String name) {
        if (condition instanceof Equal equal && isVariable(equal.x(), name)) {
            return literals(List.of(equal.y()));
        }
        if (condition instanceof In in && isVariable(in.x(), name)) {
            return in.test() instanceof AtLeastOne several
                    ? literals(Trees.list(several.xs()))
                    : literals(List.of(in.test()));
        }
        return Optional.empty();
    }

    private static boolean isContainedInInput(Exp condition, String name) {
        if (condition instanceof FunctionInvocation call
                && call.function().equals("list contains")
                && call.params() instanceof PositionalFunctionParameters given) {
            var parameters = Trees.list(given.params());
            return parameters.size() == 2 && isInput(parameters.get(0)) && isVariable(parameters.get(1), name);
        }
        return false;
    }

    private static boolean isVariable(Exp node, String name) {
        return node instanceof Ref reference && Trees.list(reference.names()).equals(List.of(name));
    }

    private static Optional<List<Literal>> literals(List<?> nodes) {
        var found = nodes.stream().flatMap(node -> Literals.of(node).stream()).toList();
        return found.size() == nodes.size() ? Optional.of(found) : Optional.empty();
    }
}
