package io.countersign.engine.retention.erasure;

import io.countersign.engine.identity.Acting;
import io.countersign.engine.retention.RetentionSettings;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Erases every night, at the hour that the settings name, what need not be kept any more. */
@Component
class NightlyErasing implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(NightlyErasing.class);

    private final Erasures erasures;
    private final RetentionSettings settings;
    private final Acting acting;
    private final Clock clock;
    private ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(NightlyErasing::thread);
    private volatile boolean running;

    NightlyErasing(Erasures erasures, RetentionSettings settings, Acting acting, Clock clock) {
        this.erasures = erasures;
        this.settings = settings;
        this.acting = acting;
        this.clock = clock;
    }

    @Override
    public void start() {
        running = true;
        thread = Executors.newSingleThreadScheduledExecutor(NightlyErasing::thread);
        if (settings.erases()) {
            plan();
        }
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
                this::night, Duration.between(now, settings.nextErasing(now)).toMillis(), TimeUnit.MILLISECONDS);
    }

    private void night() {
        try {
            int erased = acting.asSystem("erase what need not be kept any more", erasures::eraseDue);
            LOG.info("Erasure: {} items were erased after their retention.", erased);
        } catch (RuntimeException failure) {
            LOG.error("Erasure: the nightly run failed. It is tried again the next night.", failure);
        } finally {
            if (running) {
                plan();
            }
        }
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "nightly-erasure");
        thread.setDaemon(true);
        return thread;
    }
}
