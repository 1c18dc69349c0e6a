package io.countersign.engine.workflow.camunda;

import io.countersign.engine.workflow.WorkerSettings;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.externaltask.LockedExternalTask;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.util.SingleConsumerCondition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Fetches external tasks and runs each in a thread of its own, outside any transaction. Woken when this node commits a new
 * task; due retries, expired locks and other nodes' tasks are found by polling.
 */
@Component
@ConditionalOnProperty(name = "countersign.worker.enabled", matchIfMissing = true, havingValue = "true")
class Worker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);

    private final WorkerSettings settings;
    private final TaskLocks locks;
    private final TaskRun run;
    private final Semaphore free;
    private @Nullable ExecutorService threads;
    private @Nullable Thread fetcher;
    private volatile boolean running;

    Worker(WorkerSettings settings, TaskLocks locks, TaskRun run) {
        this.settings = settings;
        this.locks = locks;
        this.run = run;
        this.free = new Semaphore(settings.threads());
    }

    @Override
    public synchronized void start() {
        AtomicInteger number = new AtomicInteger();
        threads = Executors.newFixedThreadPool(
                settings.threads(), work -> new Thread(work, "operation-" + number.incrementAndGet()));
        running = true;
        fetcher = new Thread(this::fetch, "operation-fetcher");
        fetcher.start();
    }

    private void fetch() {
        SingleConsumerCondition newTasks = new SingleConsumerCondition(Thread.currentThread());
        ProcessEngineImpl.EXT_TASK_CONDITIONS.addConsumer(newTasks);
        try {
            while (running) {
                if (fetchOnce() == 0) {
                    newTasks.await(settings.poll().toMillis());
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            ProcessEngineImpl.EXT_TASK_CONDITIONS.removeConsumer(newTasks);
        }
    }

    private int fetchOnce() throws InterruptedException {
        free.acquire();
        int room = 1 + free.drainPermits();
        List<LockedExternalTask> tasks = List.of();
        try {
            tasks = locks.fetch(room);
        } catch (RuntimeException failure) {
            LOG.warn("External tasks were not fetched: {}. It is tried again.", failure.getMessage());
        } finally {
            free.release(room - tasks.size());
        }
        tasks.forEach(this::submit);
        return tasks.size();
    }

    private void submit(LockedExternalTask task) {
        ExecutorService pool = threads;
        if (pool == null || pool.isShutdown()) {
            free.release();
            locks.release(task.getId());
            return;
        }
        pool.execute(() -> {
            try (var ignored = locks.hold(task)) {
                run.run(task);
            } catch (RuntimeException failure) {
                LOG.error(
                        "Operation {} of task {}: its outcome was not recorded.",
                        task.getTopicName(),
                        task.getId(),
                        failure);
            } finally {
                free.release();
            }
        });
    }

    /** Lets running operations end; what does not end in time is done by another node after its lock. */
    @Override
    public synchronized void stop() {
        running = false;
        ExecutorService pool = threads;
        Thread fetching = fetcher;
        if (pool == null || fetching == null) {
            return;
        }
        try {
            fetching.interrupt();
            fetching.join(settings.stop().toMillis());
            pool.shutdown();
            if (!pool.awaitTermination(settings.stop().toMillis(), TimeUnit.MILLISECONDS)) {
                pool.shutdownNow();
            }
        } catch (InterruptedException impatient) {
            pool.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Starts last and stops first, so that everything an operation needs is there. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
