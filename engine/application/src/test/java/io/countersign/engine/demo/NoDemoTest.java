package io.countersign.engine.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.engine.EngineTest;
import io.countersign.engine.demo.camunda.EngineTime;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** An installation that did not ask for the demo. */
@EngineTest
class NoDemoTest {

    @Autowired
    private ApplicationContext context;

    @Test
    void hasTheMachinesClockAndNobodyWhoCouldSetIt() {
        assertThat(context.getBeansOfType(Clock.class)).hasSize(1);
        assertThat(context.getBean(Clock.class)).isEqualTo(Clock.systemUTC());
        assertThat(context.getBeanProvider(DemoClock.class)).isEmpty();
        assertThat(context.getBeanProvider(EngineTime.class)).isEmpty();
        assertThat(context.getBeanProvider(DemoCompany.class)).isEmpty();
    }
}
