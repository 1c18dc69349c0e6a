package io.countersign.engine.demo.camunda;

import io.countersign.engine.identity.Acting;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.externaltask.ExternalTask;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The process engine's own clock, and what waits for it. */
@Component
@ConditionalOnProperty("countersign.demo.enabled")
public class EngineTime {

    private final ManagementService jobs;
    private final ExternalTaskService tasks;
    private final ProcessEngineConfigurationImpl engine;
    private final Acting acting;
    private final TransactionTemplate atOneMoment;

    EngineTime(
            ManagementService jobs,
            ExternalTaskService tasks,
            ProcessEngineConfigurationImpl engine,
            Acting acting,
            PlatformTransactionManager transactions) {
        this.jobs = jobs;
        this.tasks = tasks;
        this.engine = engine;
        this.acting = acting;
        // Work that becomes a job between a look at the jobs and one at the tasks would be in neither.
        this.atOneMoment = new TransactionTemplate(transactions);
        atOneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** The engine's own threads otherwise begin with the last event of the start, which waits for the demo. */
    public void start() {
        engine.getJobExecutor().start();
    }

    /** Sets the engine that far from the machine's clock, which it keeps following, and wakes whoever waits for work. */
    public void follow(Duration offset) {
        if (offset.isZero()) {
            ClockUtil.reset();
        } else {
            ClockUtil.offset(offset.toMillis());
        }
        engine.getJobExecutor().jobWasAdded();
        ProcessEngineImpl.EXT_TASK_CONDITIONS.signalAll();
    }

    /** When the next timer fires that is due no later than this moment and not yet. */
    public Optional<Instant> nextTimer(Instant latest) {
        return acting
                .asSystem("look for the next timer", () -> jobs.createJobQuery()
                        .active()
                        .withRetriesLeft()
                        .duedateHigherThan(ClockUtil.getCurrentTime())
                        .duedateLowerThan(Date.from(latest))
                        .orderByJobDuedate()
                        .asc()
                        .listPage(0, 1))
                .stream()
                .map(job -> job.getDuedate().toInstant())
                .findFirst();
    }

    /** Whether no job and no external task is due or being worked on. What waits for a later moment does not count. */
    public boolean isQuiet() {
        return Boolean.TRUE.equals(atOneMoment.execute(transaction -> acting.asSystem(
                "see whether the engine is quiet",
                () -> jobs.createJobQuery().active().executable().count() == 0
                        && tasks.createExternalTaskQuery().active().withRetriesLeft().list().stream()
                                .noneMatch(EngineTime::isBusy))));
    }

    /** A task that was tried keeps the message of its last try while it waits for the next. */
    private static boolean isBusy(ExternalTask task) {
        Date locked = task.getLockExpirationTime();
        return locked == null || !locked.after(ClockUtil.getCurrentTime()) || task.getErrorMessage() == null;
    }
}
