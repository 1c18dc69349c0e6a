package io.countersign.engine.workflow.camunda;

import io.countersign.engine.identity.Acting;
import io.countersign.engine.workflow.ExternalOperation;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.externaltask.ExternalTaskQueryBuilder;
import org.camunda.bpm.engine.externaltask.LockedExternalTask;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** This node's hold on external tasks: taken when fetched, extended while the operation runs. */
@Component
class TaskLocks implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(TaskLocks.class);

    private final String node = "node-" + UUID.randomUUID();
    private final ExternalTaskService tasks;
    private final ModelNames names;
    private final Acting acting;
    private final ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(1, work -> {
        Thread thread = new Thread(work, "operation-locks");
        thread.setDaemon(true);
        return thread;
    });

    TaskLocks(ExternalTaskService tasks, ModelNames names, Acting acting) {
        this.tasks = tasks;
        this.names = names;
        this.acting = acting;
        clock.setRemoveOnCancelPolicy(true);
    }

    /** Under which the tasks of this node are locked. */
    String node() {
        return node;
    }

    /** Up to {@code count} tasks that are due, each locked for as long as its operation asks. */
    List<LockedExternalTask> fetch(int count) {
        if (names.operations().isEmpty()) {
            return List.of();
        }
        return acting.asSystem("fetch external tasks", () -> {
            ExternalTaskQueryBuilder query = tasks.fetchAndLock(count, node, true);
            for (ExternalOperation operation : names.operations()) {
                query = query.topic(operation.id(), operation.lockTime().toMillis());
            }
            return query.execute();
        });
    }

    void release(String taskId) {
        acting.runAsSystem("give an external task back", () -> tasks.unlock(taskId));
    }

    /** Extends the lock at every third of its time until closed. */
    Hold hold(LockedExternalTask task) {
        Duration time = names.operation(task.getTopicName()).lockTime();
        long third = Math.max(1, time.toMillis() / 3);
        ScheduledFuture<?> extending =
                clock.scheduleAtFixedRate(() -> extend(task.getId(), time), third, third, TimeUnit.MILLISECONDS);
        return () -> extending.cancel(false);
    }

    private void extend(String taskId, Duration time) {
        try {
            acting.runAsSystem("extend a lock", () -> tasks.extendLock(taskId, node, time.toMillis()));
        } catch (RuntimeException gone) {
            // Cancelled, done, or lost to another node: recording the outcome will find out.
            LOG.debug("Lock of task {} was not extended.", taskId, gone);
        }
    }

    @Override
    public void destroy() {
        clock.shutdownNow();
    }

    /** A lock that is being kept. */
    interface Hold extends AutoCloseable {
        @Override
        void close();
    }
}
