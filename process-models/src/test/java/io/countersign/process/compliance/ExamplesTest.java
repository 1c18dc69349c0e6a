package io.countersign.process.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExamplesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    static List<Example> examples() {
        return Example.given();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theTablesSayWhatTheWorkedExampleSays(Example example) {
        var answer = JSON.valueToTree(Evaluation.of(example.facts()));

        assertThat(Example.map(answer)).isEqualTo(Example.map(example.expected()));
    }
}
