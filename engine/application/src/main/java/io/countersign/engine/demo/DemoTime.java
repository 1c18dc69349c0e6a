package io.countersign.engine.demo;

import io.countersign.engine.demo.camunda.EngineTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Lets weeks pass in a minute. Time stands at every timer on its way, and goes on when the application and the process
 * engine have done all that is due, so everything happens in the order and at the hour at which it would have.
 */
@Component
@ConditionalOnProperty("countersign.demo.enabled")
class DemoTime {

    private static final Logger LOG = LoggerFactory.getLogger(DemoTime.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long LOOK_EVERY_MILLIS = 10;

    private final DemoClock clock;
    private final EngineTime engine;

    DemoTime(DemoClock clock, EngineTime engine) {
        this.clock = clock;
        this.engine = engine;
    }

    void begin(Instant beginning) {
        clock.setBackTo(beginning);
        engine.follow(clock.offset());
        engine.start();
    }

    /** Not beyond the machine's time. */
    void moveTo(Instant moment) {
        settle();
        for (var timer = nextTimer(moment); timer.isPresent(); timer = nextTimer(moment)) {
            set(timer.get());
        }
        set(moment);
    }

    private Optional<Instant> nextTimer(Instant moment) {
        Instant now = clock.machineTime();
        return engine.nextTimer(moment.isBefore(now) ? moment : now);
    }

    private void set(Instant moment) {
        clock.moveTo(moment);
        engine.follow(clock.offset());
        settle();
    }

    /** From here on the application runs by the machine's clock. */
    void end() {
        moveTo(clock.machineTime());
        clock.moveToNow();
        engine.follow(Duration.ZERO);
    }

    /** Looks until nothing is due. What does not end is left behind: it goes on at a later hour of the demo. */
    private void settle() {
        Instant patient = clock.machineTime().plus(PATIENCE);
        while (!engine.isQuiet()) {
            if (clock.machineTime().isAfter(patient)) {
                LOG.warn(
                        "Demo: the engine is busy for {} s at {}. The story goes on without waiting for it.",
                        PATIENCE.toSeconds(),
                        clock.instant());
                return;
            }
            pause();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(LOOK_EVERY_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The demo was stopped while it was loaded.", stopped);
        }
    }
}
