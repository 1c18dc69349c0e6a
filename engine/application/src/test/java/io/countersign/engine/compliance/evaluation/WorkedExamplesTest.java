package io.countersign.engine.compliance.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.countersign.engine.compliance.Example;
import io.countersign.engine.compliance.RuleBook;
import io.countersign.engine.compliance.StarterRules;
import io.countersign.engine.compliance.Verdict;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The compiled rules answer every worked example as it is written down. */
class WorkedExamplesTest {

    private static final RuleBook BOOK = StarterRules.book();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> FIELDS = List.of(
            "outcome", "blocked", "fired", "required", "missing", "bans", "approvers", "postTasks", "retentionYears");

    static Stream<Example> examples() {
        return Example.all().stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void answersAsExpected(Example example) {
        var verdict =
                BOOK.evaluate(StarterRules.DICTIONARY.read(example.facts())).whole();

        JsonNode answer = JSON.convertValue(new Compared(verdict), JsonNode.class);
        for (var field : FIELDS) {
            assertThat(answer.get(field)).as(field).isEqualTo(example.expected().get(field));
        }
    }

    @Test
    void thereAreThirtySixExamples() {
        assertThat(examples()).hasSize(36);
    }

    private record Compared(
            String outcome,
            boolean blocked,
            List<String> fired,
            List<String> required,
            List<String> missing,
            List<String> bans,
            List<String> approvers,
            List<String> postTasks,
            int retentionYears) {

        Compared(Verdict verdict) {
            this(
                    verdict.outcome().name(),
                    verdict.blocked(),
                    verdict.fired(),
                    verdict.required(),
                    verdict.missing(),
                    verdict.bans(),
                    verdict.approvers(),
                    verdict.postTasks(),
                    verdict.retentionYears());
        }
    }
}
