package io.countersign.engine.claim.library;

import io.countersign.engine.claim.ClaimSettings;
import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Looks at the claims at the start and then as often as the settings say: after midnight, what has ended lapses. */
@Component
class LapseClock implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LapseClock.class);

    private final Lapsing lapsing;
    private final ClaimSettings settings;
    private final Clock clock;
    private ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(LapseClock::thread);
    private volatile boolean running;

    LapseClock(Lapsing lapsing, ClaimSettings settings, Clock clock) {
        this.lapsing = lapsing;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void start() {
        running = true;
        thread = Executors.newSingleThreadScheduledExecutor(LapseClock::thread);
        var unused = thread.scheduleWithFixedDelay(
                this::look, 0, settings.lapseEvery().toMillis(), TimeUnit.MILLISECONDS);
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

    private void look() {
        try {
            lapsing.lapse(settings.today(clock));
        } catch (RuntimeException failure) {
            LOG.error("Claims: they could not be looked at. It is tried again in {}.", settings.lapseEvery(), failure);
        }
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "claims");
        thread.setDaemon(true);
        return thread;
    }
}
