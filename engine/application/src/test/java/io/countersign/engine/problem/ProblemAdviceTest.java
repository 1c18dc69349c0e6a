package io.countersign.engine.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.Test;

class ProblemAdviceTest {

    private final ProblemAdvice advice = new ProblemAdvice(new KnownFailures(List.of()));

    @Test
    void saysNothingToAReaderWhoLeft() {
        assertThat(advice.unexpected(new ClientAbortException(new IOException("Broken pipe"))))
                .isNull();
    }

    @Test
    void answersWhatNobodyForesaw() {
        var answer = advice.unexpected(new IllegalStateException("a defect"));

        assertThat(answer).isNotNull();
        assertThat(answer.getStatusCode().value()).isEqualTo(500);
    }
}
