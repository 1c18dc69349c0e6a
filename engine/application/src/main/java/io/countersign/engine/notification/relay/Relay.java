package io.countersign.engine.notification.relay;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Empties the outbox: woken after each commit that put something in, and of its own accord every few seconds, which is
 * what counts. Any number of nodes may do so at the same time.
 */
@Component
public class Relay implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Expansion expansion;
    private final Sending sending;
    private final RelaySettings settings;
    private final Semaphore news = new Semaphore(0);
    private volatile boolean running;
    private ExecutorService threads = Executors.newCachedThreadPool();

    Relay(Expansion expansion, Sending sending, RelaySettings settings) {
        this.expansion = expansion;
        this.sending = sending;
        this.settings = settings;
    }

    /** A hint that there is something to do. */
    public void wake() {
        if (news.availablePermits() < settings.threads()) {
            news.release();
        }
    }

    @Override
    public void start() {
        running = true;
        threads = Executors.newFixedThreadPool(settings.threads(), work -> {
            var thread = new Thread(work, "notification-relay");
            thread.setDaemon(true);
            return thread;
        });
        for (int thread = 0; thread < settings.threads(); thread++) {
            threads.execute(this::work);
        }
    }

    @Override
    public void stop() {
        running = false;
        threads.shutdownNow();
        try {
            if (!threads.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("A mail is still being sent. It may arrive twice.");
            }
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
                LOG.warn("The outbox cannot be read. It is tried again in {}.", settings.poll(), away);
                news.drainPermits();
            }
        }
    }

    /** Works until nothing is left or the mail server cannot be reached. */
    private void round() {
        var notices = true;
        var result = Sending.Round.DONE;
        while (running && (notices || result == Sending.Round.DONE)) {
            if (notices) {
                notices = expansion.next();
            }
            result = sending.next();
            if (result == Sending.Round.UNREACHABLE) {
                return;
            }
        }
    }
}
