package io.countersign.engine.identity.camunda;

import java.util.Set;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Refuses what is asked of the engine in nobody's name: without a principal the engine would check no authorizations at
 * all. The engine's own threads, which acquire and run jobs and count metrics, are let through.
 */
final class PrincipalGuard extends CommandInterceptor {

    /** What the engine's own threads execute before a job runs and between jobs; simple class names. */
    private static final Set<String> OF_THE_ENGINE = Set.of(
            "AcquireJobsCmd",
            "UnlockJobCmd",
            "ExecuteJobsCmd",
            "HistoryCleanupSchedulerCmd",
            "MetricsCollectionCmd",
            "ReportDbMetricsCmd",
            "ReportDbMetricsValueCmd");

    private final ThreadEnginePrincipal principal;
    private final StartUp startUp;

    PrincipalGuard(ThreadEnginePrincipal principal, StartUp startUp) {
        this.principal = principal;
        this.startUp = startUp;
    }

    @Override
    public <T> T execute(Command<T> command) {
        if (!isAllowed(command)) {
            throw new AuthorizationException("The engine was asked for "
                    + command.getClass().getSimpleName() + " in nobody's name. Wrap the call in Acting.");
        }
        return next.execute(command);
    }

    private boolean isAllowed(Command<?> command) {
        return principal.somebodyActs()
                || Context.getCommandContext() != null
                || Context.getJobExecutorContext() != null
                || OF_THE_ENGINE.contains(command.getClass().getSimpleName())
                || !startUp.isOver();
    }
}
