package io.countersign.engine.compliance.camunda;

import io.countersign.engine.compliance.table.CellTest;
import io.countersign.engine.compliance.table.Expression;
import io.countersign.engine.compliance.table.Feel;
import io.countersign.engine.compliance.table.FeelProblem;
import io.countersign.engine.compliance.table.Scope;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The FEEL interpreter that Camunda's own DMN engine uses; each text is parsed once. */
@Component
public final class CamundaFeel implements Feel {

    /** As Camunda's DMN engine calls the input of a cell. */
    private static final String INPUT = "cellInput";

    private static final int MOST_REMEMBERED = 20_000;

    private final FeelEngineApi engine =
            FeelEngineBuilder.forJava().withEnabledExternalFunctions(false).build();
    private final BoundedParser parser = new BoundedParser();
    private final Map<String, CellTest> tests = remembering();
    private final Map<String, Expression> expressions = remembering();

    @Override
    public CellTest test(String text) {
        var known = tests.get(text);
        return known != null
                ? known
                : remember(tests, text, test(text, parse(text, () -> engine.parseUnaryTests(text))));
    }

    @Override
    public Expression expression(String text) {
        var known = expressions.get(text);
        return known != null
                ? known
                : remember(expressions, text, expression(text, parse(text, () -> engine.parseExpression(text))));
    }

    private static <T> T remember(Map<String, T> known, String text, T made) {
        known.put(text, made);
        return made;
    }

    private ParsedExpression parse(String text, Supplier<ParseResult> parsing) {
        FeelLimits.checkText(text);
        var result = parser.run(parsing);
        if (!result.isSuccess()) {
            throw new FeelProblem("it is not FEEL: " + brief(result.failure().message()));
        }
        FeelLimits.checkTree(result.parsedExpression().expression());
        return result.parsedExpression();
    }

    private CellTest test(String text, ParsedExpression parsed) {
        return (input, scope) -> {
            var variables = new LinkedHashMap<String, @Nullable Object>(scope.variables());
            variables.put(INPUT, input);
            return Boolean.TRUE.equals(value(text, engine.evaluateWithInput(parsed, input, variables)));
        };
    }

    private Expression expression(String text, ParsedExpression parsed) {
        return (Scope scope) -> value(text, engine.evaluate(parsed, scope.variables()));
    }

    private static @Nullable Object value(String text, EvaluationResult result) {
        if (!result.isSuccess()) {
            throw new FeelProblem("'%s' cannot be computed: %s"
                    .formatted(text, brief(result.failure().message())));
        }
        return result.result();
    }

    private static String brief(String message) {
        var line = message.lines().findFirst().orElse("");
        return line.length() <= 200 ? line : line.substring(0, 199) + "…";
    }

    private static <T> Map<String, T> remembering() {
        return Collections.synchronizedMap(new LinkedHashMap<>(256, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
                return size() > MOST_REMEMBERED;
            }
        });
    }
}
