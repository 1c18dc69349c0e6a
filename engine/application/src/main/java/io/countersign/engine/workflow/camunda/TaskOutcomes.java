package io.countersign.engine.workflow.camunda;

import io.countersign.engine.workflow.Outcome;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.externaltask.LockedExternalTask;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Brings the outcome of an operation into the engine, together with what the operation wants to be stored alongside. */
@Component
class TaskOutcomes {

    private static final Logger LOG = LoggerFactory.getLogger(TaskOutcomes.class);

    private final ExternalTaskService tasks;
    private final TaskLocks locks;
    private final RepeatedTransaction transaction;
    private final Clock clock;
    private final Turns turns = new Turns();

    TaskOutcomes(ExternalTaskService tasks, TaskLocks locks, RepeatedTransaction transaction, Clock clock) {
        this.tasks = tasks;
        this.locks = locks;
        this.transaction = transaction;
        this.clock = clock;
    }

    void record(LockedExternalTask task, Attempts attempts, Outcome outcome) {
        if (outcome instanceof Outcome.Done done) {
            together(task, done.alongside(), () -> complete(task, done.variables()));
        } else if (outcome instanceof Outcome.BusinessError error) {
            businessError(task, error);
        } else if (outcome instanceof Outcome.Later later) {
            Duration pause = Duration.between(clock.instant(), later.at());
            together(task, () -> {}, () -> fail(task, later.message(), attempts.left(), pause));
        } else if (outcome instanceof Outcome.Broken broken) {
            together(task, () -> {}, () -> incident(task, broken.kind(), broken.message()));
        }
    }

    /** The operation failed for no known reason: another attempt, or an incident after the last. */
    void failed(LockedExternalTask task, Attempts attempts, String message) {
        together(
                task,
                () -> {},
                () -> fail(
                        task,
                        FailureText.of(FailureText.UNEXPECTED, message),
                        attempts.leftAfterThis(),
                        attempts.pause()));
    }

    private void businessError(LockedExternalTask task, Outcome.BusinessError error) {
        try {
            together(
                    task,
                    error.alongside(),
                    () -> tasks.handleBpmnError(task.getId(), locks.node(), error.code(), error.message()));
        } catch (ProcessEngineException uncaught) {
            LOG.warn(
                    "Error {} of task {} is not caught by its model: {}",
                    error.code(),
                    task.getId(),
                    uncaught.getMessage());
            together(task, error.alongside(), () -> incident(task, error.code(), error.message()));
        }
    }

    /**
     * What happened outside has happened, even when the engine no longer waits for it: then only {@code alongside} is
     * stored.
     */
    private void together(LockedExternalTask task, Runnable alongside, Runnable move) {
        turns.take(task.getProcessInstanceId(), () -> inTurn(task, alongside, move));
    }

    private void inTurn(LockedExternalTask task, Runnable alongside, Runnable move) {
        try {
            transaction.run(() -> {
                alongside.run();
                move.run();
            });
        } catch (BadUserRequestException gone) {
            LOG.info("Task {} was cancelled, suspended or taken over while {} ran.", task.getId(), task.getTopicName());
            transaction.run(alongside);
        }
    }

    private void complete(LockedExternalTask task, Map<String, Object> variables) {
        tasks.complete(task.getId(), locks.node(), null, variables);
    }

    private void incident(LockedExternalTask task, String kind, String message) {
        fail(task, FailureText.of(kind, message), 0, Duration.ZERO);
    }

    private void fail(LockedExternalTask task, String message, int left, Duration pause) {
        tasks.handleFailure(task.getId(), locks.node(), message, left, Math.max(0, pause.toMillis()));
    }
}
