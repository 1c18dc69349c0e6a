package io.countersign.engine.claim.library;

import io.countersign.engine.claim.ClaimSettings;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.FixedDelayTask;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.stereotype.Component;

/** Looks at the claims at the start and then as often as the settings say: after midnight, what has ended lapses. */
@Component
class LapseClock implements SchedulingConfigurer {

    private static final Logger LOG = LoggerFactory.getLogger(LapseClock.class);

    private final Lapsing lapsing;
    private final ClaimSettings settings;
    private final Clock clock;

    LapseClock(Lapsing lapsing, ClaimSettings settings, Clock clock) {
        this.lapsing = lapsing;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar tasks) {
        tasks.addFixedDelayTask(new FixedDelayTask(this::look, settings.lapseEvery(), Duration.ZERO));
    }

    private void look() {
        try {
            lapsing.lapse(settings.today(clock));
        } catch (RuntimeException failure) {
            LOG.error("Claims: they could not be looked at. It is tried again in {}.", settings.lapseEvery(), failure);
        }
    }
}
