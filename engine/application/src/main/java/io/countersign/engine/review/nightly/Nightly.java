package io.countersign.engine.review.nightly;

import io.countersign.engine.review.jdbc.OneNode;
import io.countersign.engine.review.jdbc.StoredLiveFindings;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;
import org.springframework.stereotype.Component;

/** Runs the review of live content every night at the hour that the settings name; of several nodes one does it. */
@Component
class Nightly implements SchedulingConfigurer {

    private static final Logger LOG = LoggerFactory.getLogger(Nightly.class);

    private final LiveReview review;
    private final OneNode oneNode;
    private final NightlySettings settings;
    private final Clock clock;

    Nightly(LiveReview review, OneNode oneNode, NightlySettings settings, Clock clock) {
        this.review = review;
        this.oneNode = oneNode;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar tasks) {
        tasks.addTriggerTask(this::night, last -> settings.next(clock.instant()));
    }

    private void night() {
        try {
            oneNode.doOnce(StoredLiveFindings.NIGHTLY, clock.instant(), () -> {
                int looked = review.run();
                LOG.info("Live content: {} submissions held against the rules.", looked);
            });
        } catch (RuntimeException failure) {
            LOG.error("Live content: the nightly run failed. It is tried again the next night.", failure);
        }
    }
}
