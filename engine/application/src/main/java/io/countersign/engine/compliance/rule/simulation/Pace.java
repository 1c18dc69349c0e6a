package io.countersign.engine.compliance.rule.simulation;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * Makes long work rest in between, often and shortly, so that whoever waits for an answer hardly waits longer. Thread priorities
 * would not do: most systems ignore them.
 */
final class Pace {

    private static final long STRETCH = Duration.ofMillis(4).toNanos();

    private final double rest;
    private long begun = System.nanoTime();

    /** @param restPerSecond how long to rest for each second of work */
    Pace(Duration restPerSecond) {
        this.rest = restPerSecond.toNanos() / (double) Duration.ofSeconds(1).toNanos();
    }

    /** Call it after each small piece of work. */
    void step() {
        var worked = System.nanoTime() - begun;
        if (worked >= STRETCH) {
            LockSupport.parkNanos((long) (worked * rest));
            begun = System.nanoTime();
        }
    }
}
