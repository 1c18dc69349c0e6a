package io.countersign.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;

/** What comes back by the clock is handed to the clock: nobody would notice soon that it is not. */
@EngineTest
class ScheduledWorkTest {

    @Autowired
    private ScheduledTaskHolder clock;

    @Autowired
    private ListableBeanFactory beans;

    @Test
    void everyWorkThatWantsTheClockHasIt() {
        var wanting = beans.getBeansOfType(SchedulingConfigurer.class).values().stream()
                .filter(work -> work.getClass().getPackageName().startsWith("io.countersign"))
                .toList();

        assertThat(wanting).isNotEmpty();
        assertThat(clock.getScheduledTasks())
                .extracting(ScheduledTask::nextExecution)
                .hasSameSizeAs(wanting)
                .doesNotContainNull();
    }
}
