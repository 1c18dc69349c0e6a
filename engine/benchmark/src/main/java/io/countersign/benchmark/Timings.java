package io.countersign.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.function.Supplier;

/** How long work took by the clock, and how long its thread computed for it. For one thread. */
public final class Timings {

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Series taken = new Series();
    private final Series computed = new Series();

    public <T> T time(Supplier<T> work) {
        long computedBefore = threads.getCurrentThreadCpuTime();
        long begin = System.nanoTime();
        T result = work.get();
        taken.add(System.nanoTime() - begin);
        computed.add(threads.getCurrentThreadCpuTime() - computedBefore);
        return result;
    }

    public int count() {
        return taken.count;
    }

    /** Milliseconds by the clock that this share of all durations does not exceed. */
    public double percentile(double share) {
        return taken.percentile(share);
    }

    /** On one core that nothing else uses. */
    public double perSecondOfComputing() {
        return computed.count / (computed.sum() / 1e9);
    }

    /** As people read it. */
    public String summary() {
        return "median %.3f ms, p99 %.3f ms (computing: %.3f and %.3f)"
                .formatted(
                        taken.percentile(0.5),
                        taken.percentile(0.99),
                        computed.percentile(0.5),
                        computed.percentile(0.99));
    }

    /** Nanoseconds. */
    private static final class Series {

        private long[] values = new long[1024];
        private int count;

        private void add(long value) {
            if (count == values.length) {
                values = Arrays.copyOf(values, 2 * count);
            }
            values[count++] = value;
        }

        private double percentile(double share) {
            var sorted = Arrays.copyOf(values, count);
            Arrays.sort(sorted);
            return sorted[Math.max(0, (int) Math.ceil(share * count) - 1)] / 1e6;
        }

        private long sum() {
            return Arrays.stream(values, 0, count).sum();
        }
    }
}
