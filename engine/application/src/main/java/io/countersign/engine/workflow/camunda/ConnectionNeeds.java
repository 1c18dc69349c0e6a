package io.countersign.engine.workflow.camunda;

import io.countersign.engine.workflow.WorkerSettings;
import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Refuses to start with a connection pool that the engine's own threads could empty: each of them may hold one connection,
 * and requests need some as well.
 */
@Component
class ConnectionNeeds {

    /** One that acquires jobs, one that fetches external tasks, and at least two for requests. */
    private static final int BESIDE = 4;

    private static final int HIKARI_DEFAULT = 10;

    private final int pool;
    private final int jobs;
    private final int operations;

    ConnectionNeeds(Environment environment, CamundaBpmProperties engine, WorkerSettings worker) {
        pool = environment.getProperty("spring.datasource.hikari.maximum-pool-size", Integer.class, HIKARI_DEFAULT);
        jobs = engine.getJobExecution().getMaxPoolSize();
        operations = worker.enabled() ? worker.threads() : 0;
    }

    @EventListener(ApplicationStartedEvent.class)
    void check() {
        check(pool, jobs, operations);
    }

    static void check(int pool, int jobs, int operations) {
        int needed = jobs + operations + BESIDE;
        if (pool < needed) {
            throw new IllegalStateException(
                    ("Connection pool of %d: too small for %d job threads and %d operation threads."
                                    + " Set spring.datasource.hikari.maximum-pool-size to at least %d.")
                            .formatted(pool, jobs, operations, needed));
        }
    }
}
