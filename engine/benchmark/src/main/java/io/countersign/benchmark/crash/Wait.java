package io.countersign.benchmark.crash;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for a state, never for a time. */
final class Wait {

    private static final long LOOK = TimeUnit.MILLISECONDS.toNanos(100);

    private Wait() {}

    /** @throws IllegalStateException when it is still not so after the longest wait */
    static void until(String what, Duration longest, BooleanSupplier state) {
        if (!comes(longest, state)) {
            throw new IllegalStateException("After %s still not: %s.".formatted(longest, what));
        }
    }

    /** Whether it comes within that time. */
    static boolean comes(Duration longest, BooleanSupplier state) {
        long begin = System.nanoTime();
        while (!state.getAsBoolean()) {
            if (System.nanoTime() - begin > longest.toNanos()) {
                return false;
            }
            LockSupport.parkNanos(LOOK);
        }
        return true;
    }

    static void aWhile(Duration time) {
        LockSupport.parkNanos(time.toNanos());
    }
}
