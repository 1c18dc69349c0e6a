package io.countersign.engine.compliance.rule.camunda;

import io.countersign.engine.compliance.rule.cell.CellReader;
import io.countersign.engine.compliance.rule.cell.Condition;
import io.countersign.engine.compliance.rule.cell.Literal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ConstList;
import org.camunda.feel.syntaxtree.Exp;
import org.springframework.stereotype.Component;

/** Reads cells with the parser that the engine evaluates them with, so that both agree on what is FEEL. */
@Component
public class FeelCells implements CellReader {

    private static final Pattern ANYTHING = Pattern.compile("-?");
    private static final Pattern FOUND = Pattern.compile("(?s).*:1:(\\d+), found (.*)");
    private static final int DEEPEST = 10;
    private static final int LONGEST = 2_000;

    private final FeelEngineApi feel = FeelEngineBuilder.forJava().build();

    @Override
    public ReadCondition condition(String cell) {
        if (ANYTHING.matcher(cell).matches()) {
            return new ReadCondition(new Condition.Always(), List.of(), Set.of(), List.of());
        }
        if (isTooMuch(cell)) {
            return broken(cell, tooMuch());
        }
        var parsed = feel.parseUnaryTests(cell);
        if (!parsed.isSuccess()) {
            return broken(cell, why(parsed));
        }
        var tree = parsed.parsedExpression().expression();
        var content = SyntaxContent.of(tree);
        var condition = UnaryConditions.read(tree).orElseGet(() -> new Condition.Opaque(cell));
        return new ReadCondition(condition, content.literals(), content.facts(), content.refusals());
    }

    private static ReadCondition broken(String cell, String refusal) {
        return new ReadCondition(new Condition.Opaque(cell), List.of(), Set.of(), List.of(refusal));
    }

    @Override
    public ReadResult result(String cell) {
        if (cell.isEmpty()) {
            return new ReadResult(ReadResult.Kind.NOTHING, List.of(), List.of());
        }
        if (isTooMuch(cell)) {
            return new ReadResult(ReadResult.Kind.COMPUTED, List.of(), List.of(tooMuch()));
        }
        var parsed = feel.parseExpression(cell);
        if (!parsed.isSuccess()) {
            return new ReadResult(ReadResult.Kind.COMPUTED, List.of(), List.of(why(parsed)));
        }
        return value(parsed.parsedExpression().expression());
    }

    private static ReadResult value(Exp tree) {
        if (tree.toString().equals("ConstNull")) {
            return new ReadResult(ReadResult.Kind.NOTHING, List.of(), List.of());
        }
        var single = Literals.of(tree);
        if (single.isPresent()) {
            return new ReadResult(ReadResult.Kind.SINGLE, List.of(single.get()), List.of());
        }
        if (tree instanceof ConstList list) {
            var values = Trees.list(list.items()).stream().map(Literals::of).toList();
            if (values.stream().allMatch(Optional::isPresent)) {
                List<Literal> all = new ArrayList<>();
                values.forEach(value -> value.ifPresent(all::add));
                return new ReadResult(ReadResult.Kind.LIST, all, List.of());
            }
        }
        return new ReadResult(
                ReadResult.Kind.COMPUTED, List.of(), SyntaxContent.of(tree).refusals());
    }

    /** What the parser would take long for. */
    private static boolean isTooMuch(String cell) {
        var depth = 0;
        var deepest = 0;
        for (var index = 0; index < cell.length(); index++) {
            var character = cell.charAt(index);
            if ("([{".indexOf(character) >= 0) {
                deepest = Math.max(deepest, ++depth);
            } else if (")]}".indexOf(character) >= 0) {
                depth--;
            }
        }
        return deepest > DEEPEST || cell.length() > LONGEST;
    }

    private static String tooMuch() {
        return "it has more than %,d characters or brackets nested more than %d deep. Say it in several rows."
                .formatted(LONGEST, DEEPEST);
    }

    private static String why(ParseResult failed) {
        var message = failed.failure().message();
        var found = FOUND.matcher(message);
        return found.matches()
                ? "this is no FEEL: at character %s stands %s. Correct it there."
                        .formatted(found.group(1), found.group(2))
                : "this is no FEEL: %s. Correct it.".formatted(message);
    }
}
