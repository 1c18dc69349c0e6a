package io.countersign.engine.workflow.camunda;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How often an operation that fails for no known reason is tried, and how long between.
 *
 * @param left including the current one
 */
record Attempts(int left) {

    private static final List<Duration> WAITS =
            List.of(Duration.ofSeconds(10), Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30));

    static final int ALL = WAITS.size() + 1;

    /** From what the engine counts: nothing before the first failure. */
    static Attempts of(@Nullable Integer retries) {
        return new Attempts(retries == null ? ALL : Math.max(1, Math.min(ALL, retries)));
    }

    /** Counts from 1. */
    int current() {
        return ALL - left + 1;
    }

    int leftAfterThis() {
        return left - 1;
    }

    /** How long to wait before the next one, if there is one. */
    Duration pause() {
        return WAITS.get(Math.min(WAITS.size(), current()) - 1);
    }
}
