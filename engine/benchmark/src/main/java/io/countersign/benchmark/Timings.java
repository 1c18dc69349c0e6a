package io.countersign.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.function.Supplier;

/** How long work took, and how long its thread computed for it. For one thread. */
public final class Timings {

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private long[] durations = new long[1024];
    private long computed;
    private int count;

    public <T> T time(Supplier<T> work) {
        long computedBefore = threads.getCurrentThreadCpuTime();
        long begin = System.nanoTime();
        T result = work.get();
        add(System.nanoTime() - begin);
        computed += threads.getCurrentThreadCpuTime() - computedBefore;
        return result;
    }

    private void add(long duration) {
        if (count == durations.length) {
            durations = Arrays.copyOf(durations, 2 * count);
        }
        durations[count++] = duration;
    }

    /** Milliseconds by the clock that this share of all durations does not exceed. */
    public double percentile(double share) {
        var sorted = Arrays.copyOf(durations, count);
        Arrays.sort(sorted);
        return sorted[Math.max(0, (int) Math.ceil(share * count) - 1)] / 1e6;
    }

    /** On one core that nothing else uses. */
    public double perSecondOfComputing() {
        return count / (computed / 1e9);
    }

    /** As people read it. */
    public String summary() {
        return "median %.3f ms, p99 %.3f ms (%.3f ms computing)"
                .formatted(percentile(0.5), percentile(0.99), computed / 1e6 / count);
    }
}
