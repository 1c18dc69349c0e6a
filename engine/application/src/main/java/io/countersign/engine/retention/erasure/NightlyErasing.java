package io.countersign.engine.retention.erasure;

import io.countersign.engine.identity.Acting;
import io.countersign.engine.retention.RetentionSettings;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.stereotype.Component;

/** Erases every night, at the hour that the settings name, what need not be kept any more. */
@Component
class NightlyErasing implements SchedulingConfigurer {

    private static final Logger LOG = LoggerFactory.getLogger(NightlyErasing.class);

    private final Erasures erasures;
    private final RetentionSettings settings;
    private final Acting acting;
    private final Clock clock;

    NightlyErasing(Erasures erasures, RetentionSettings settings, Acting acting, Clock clock) {
        this.erasures = erasures;
        this.settings = settings;
        this.acting = acting;
        this.clock = clock;
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar tasks) {
        if (settings.erases()) {
            tasks.addTriggerTask(this::night, last -> settings.nextErasing(clock.instant()));
        }
    }

    private void night() {
        try {
            int erased = acting.asSystem("erase what need not be kept any more", erasures::eraseDue);
            LOG.info("Erasure: {} items were erased after their retention.", erased);
        } catch (RuntimeException failure) {
            LOG.error("Erasure: the nightly run failed. It is tried again the next night.", failure);
        }
    }
}
