package io.countersign.engine.demo;

import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.Queue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is still to happen, in order of time; what happens may add more. Of one thread. */
final class Timeline {

    private static final Logger LOG = LoggerFactory.getLogger(Timeline.class);

    private final Queue<Act> acts =
            new PriorityQueue<>(Comparator.comparing(Act::at).thenComparing(Act::number));
    private long number;

    private record Act(Instant at, long number, Runnable happening) {}

    void at(Instant moment, Runnable happening) {
        acts.add(new Act(moment, number++, happening));
    }

    /** Until nothing is left. What should happen after the machine's own time happens at once instead. */
    void pass(DemoTime time) {
        while (!acts.isEmpty()) {
            Act act = acts.remove();
            time.moveTo(act.at());
            happen(act);
        }
    }

    /** One story that breaks off leaves the others, and the product, as they are. */
    private static void happen(Act act) {
        try {
            act.happening().run();
        } catch (RuntimeException failure) {
            LOG.error("Demo: a story breaks off on {}.", act.at(), failure);
        }
    }
}
