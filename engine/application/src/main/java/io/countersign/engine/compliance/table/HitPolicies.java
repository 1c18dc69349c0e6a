package io.countersign.engine.compliance.table;

import io.countersign.engine.compliance.DecisionTable;
import io.countersign.engine.problem.ProblemException;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a table answers when rows matched, by DMN 1.3 as Camunda 7 does it. */
final class HitPolicies {

    private HitPolicies() {}

    /** @param matched row indexes, ascending */
    static List<Map<String, @Nullable Object>> apply(
            DecisionTable table, List<Integer> matched, IntFunction<Map<String, @Nullable Object>> answer) {
        if (table.hitPolicy().equals("UNIQUE") && matched.size() > 1) {
            throw violated(table, matched, "only one row may match");
        }
        var answers = matched.stream().map(answer::apply).toList();
        return switch (table.hitPolicy()) {
            case "ANY" -> any(table, matched, answers);
            case "COLLECT" -> table.aggregation().isEmpty() ? answers : aggregated(table, answers);
            default -> answers;
        };
    }

    private static List<Map<String, @Nullable Object>> any(
            DecisionTable table, List<Integer> matched, List<Map<String, @Nullable Object>> answers) {
        if (answers.stream().distinct().count() > 1) {
            throw violated(table, matched, "all rows that match must answer the same");
        }
        return answers.stream().limit(1).toList();
    }

    private static List<Map<String, @Nullable Object>> aggregated(
            DecisionTable table, List<Map<String, @Nullable Object>> answers) {
        var name = table.outputs().get(0).name();
        var numbers = answers.stream()
                .map(answer -> answer.get(name))
                .filter(Objects::nonNull)
                .map(value -> new BigDecimal(value.toString()))
                .toList();
        var value =
                switch (table.aggregation()) {
                    case "COUNT" -> Stream.of(BigDecimal.valueOf(answers.size()));
                    case "SUM" -> Stream.of(numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
                    case "MIN" -> numbers.stream().min(BigDecimal::compareTo).stream();
                    default -> numbers.stream().max(BigDecimal::compareTo).stream();
                };
        return value.map(result -> {
                    var single = new HashMap<String, @Nullable Object>();
                    single.put(name, result);
                    return Collections.unmodifiableMap(single);
                })
                .toList();
    }

    private static ProblemException violated(DecisionTable table, List<Integer> matched, String why) {
        var rows = String.join(
                ", ", matched.stream().map(row -> String.valueOf(row + 1)).toList());
        return ProblemException.of(
                422,
                "HIT_POLICY_VIOLATED",
                "Table %s: rows %s match together, but with the hit policy %s %s. Make the rows differ."
                        .formatted(table.id(), rows, table.hitPolicy(), why));
    }
}
