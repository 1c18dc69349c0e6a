package io.countersign.engine.compliance.rule.simulation;

import io.countersign.engine.compliance.rule.jdbc.SimulationTable;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Runs simulations one after the other on a thread of its own: woken when one is asked for, and of its own accord now and then.
 * What a stopped program left behind is taken up where it was.
 */
@Component
class SimulationRunner implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SimulationRunner.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final SimulationTable table;
    private final SimulationWork work;
    private final SimulationSettings settings;
    private final Clock clock;
    private final Semaphore news = new Semaphore(0);
    private volatile boolean running;
    private Thread thread = new Thread();

    SimulationRunner(SimulationTable table, SimulationWork work, SimulationSettings settings, Clock clock) {
        this.table = table;
        this.work = work;
        this.settings = settings;
        this.clock = clock;
    }

    /** A hint that there is something to do. */
    void wake() {
        news.release();
    }

    @Override
    public void start() {
        running = true;
        thread = new Thread(this::work, "rule-simulation");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.start();
    }

    @Override
    public void stop() {
        running = false;
        thread.interrupt();
        try {
            thread.join(PATIENCE.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void work() {
        while (running) {
            try {
                round();
                if (news.tryAcquire(settings.poll().toMillis(), TimeUnit.MILLISECONDS)) {
                    news.drainPermits();
                }
            } catch (InterruptedException stopped) {
                return;
            } catch (RuntimeException away) {
                LOG.warn("Simulations cannot be read. It is tried again in {}.", settings.poll(), away);
                news.drainPermits();
            }
        }
    }

    private void round() {
        table.interruptSilent(settings.silence(), clock.instant());
        var next = table.take(settings.silence());
        while (running && next.isPresent()) {
            work.run(next.get());
            next = running ? table.take(settings.silence()) : next;
        }
    }
}
