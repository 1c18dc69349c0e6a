package io.countersign.engine.compliance.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.engine.compliance.Example;
import io.countersign.engine.compliance.Finding;
import io.countersign.engine.compliance.RuleBook;
import io.countersign.engine.compliance.StarterRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row fires where it must, and does not where one fact differs. */
class RowExamplesTest {

    private static final RuleBook BOOK = StarterRules.book();

    static Stream<Example> rows() {
        return Example.ofRows().stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void firesExactlyWhereItMust(Example example) {
        var evaluation = BOOK.evaluate(StarterRules.DICTIONARY.read(example.facts()));

        var rules = Stream.concat(evaluation.findings().stream(), evaluation.warnings().stream())
                .map(Finding::ruleId);
        assertThat(rules.anyMatch(example.title()::equals))
                .isEqualTo(example.expected().booleanValue());
    }

    @Test
    void everyRowHasBoth() {
        assertThat(rows().filter(row -> row.expected().booleanValue())
                        .map(Example::title)
                        .distinct())
                .hasSize(110);
        assertThat(rows().filter(row -> !row.expected().booleanValue())
                        .map(Example::title)
                        .distinct())
                .hasSize(110);
    }
}
