package io.countersign.engine.review.nightly;

import io.countersign.engine.review.jdbc.OneNode;
import io.countersign.engine.review.jdbc.StoredLiveFindings;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Runs the review of live content every night at the hour that the settings name; of several nodes one does it. */
@Component
class Nightly implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Nightly.class);

    private final LiveReview review;
    private final OneNode oneNode;
    private final NightlySettings settings;
    private final Clock clock;
    private ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(Nightly::thread);
    private volatile boolean running;

    Nightly(LiveReview review, OneNode oneNode, NightlySettings settings, Clock clock) {
        this.review = review;
        this.oneNode = oneNode;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void start() {
        running = true;
        thread = Executors.newSingleThreadScheduledExecutor(Nightly::thread);
        plan();
    }

    @Override
    public void stop() {
        running = false;
        thread.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void plan() {
        var now = clock.instant();
        var unused = thread.schedule(
                this::night, Duration.between(now, settings.next(now)).toMillis(), TimeUnit.MILLISECONDS);
    }

    private void night() {
        try {
            oneNode.doOnce(StoredLiveFindings.NIGHTLY, clock.instant(), () -> {
                int looked = review.run();
                LOG.info("Live content: {} submissions held against the rules.", looked);
            });
        } catch (RuntimeException failure) {
            LOG.error("Live content: the nightly run failed. It is tried again the next night.", failure);
        } finally {
            if (running) {
                plan();
            }
        }
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "nightly-compliance");
        thread.setDaemon(true);
        return thread;
    }
}
