package io.countersign.engine.compliance.camunda;

import io.countersign.engine.compliance.table.FeelProblem;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * Parses on a few threads of its own. A text that the limits let pass and the parser still does not finish costs one of
 * those threads and nobody else. Its own computing time is what counts, so that a busy machine refuses nothing.
 */
final class BoundedParser {

    private static final int THREADS = 4;
    private static final int MOST_WAITING = 1_000;
    private static final Duration LONGEST_COMPUTING = Duration.ofSeconds(3);
    private static final Duration LONGEST_WAITING = Duration.ofMinutes(1);
    private static final long LOOK_MILLIS = 200;

    private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(
            THREADS, THREADS, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(MOST_WAITING), task -> {
                var thread = new Thread(task, "feel-parser");
                thread.setDaemon(true);
                return thread;
            });

    BoundedParser() {
        threads.allowCoreThreadTimeOut(true);
    }

    /** @throws FeelProblem when it takes too long, or when too many texts are being parsed */
    <T> T run(Supplier<T> parsing) {
        var started = new AtomicReference<>(new Started(-1, 0));
        try {
            var result = threads.submit(() -> {
                long thread = Thread.currentThread().getId();
                started.set(new Started(thread, clock.getThreadCpuTime(thread)));
                return parsing.get();
            });
            long looks = LONGEST_WAITING.toMillis() / LOOK_MILLIS;
            for (long look = 0; look < looks && !tookTooLong(Objects.requireNonNull(started.get())); look++) {
                try {
                    return result.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                } catch (TimeoutException notYet) {
                    // look again
                }
            }
            throw new FeelProblem("it takes too long to read");
        } catch (RejectedExecutionException busy) {
            throw new FeelProblem("it cannot be read now, because other cells take long. Try again in a moment");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new FeelProblem("reading it was interrupted");
        } catch (ExecutionException failed) {
            throw new FeelProblem("it is not FEEL");
        }
    }

    private boolean tookTooLong(Started started) {
        return started.thread() >= 0
                && clock.getThreadCpuTime(started.thread()) - started.computed() > LONGEST_COMPUTING.toNanos();
    }

    /**
     * @param thread that parses; -1 until one does
     * @param computed nanoseconds that the thread had computed before
     */
    private record Started(long thread, long computed) {}
}
