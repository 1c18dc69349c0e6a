package io.countersign.engine.workflow.camunda;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ConnectionNeedsTest {

    @Test
    void acceptsAPoolThatLeavesConnectionsForRequests() {
        assertThatCode(() -> ConnectionNeeds.check(30, 6, 20)).doesNotThrowAnyException();
    }

    @Test
    void refusesAPoolThatTheEnginesThreadsCouldEmptyAndSaysHowLargeItMustBe() {
        assertThatThrownBy(() -> ConnectionNeeds.check(29, 6, 20)).hasMessageContaining("at least 30");
    }
}
