package io.countersign.engine.workflow.camunda;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.springframework.stereotype.Component;

/** How the engine runs what it runs: history, retries, errors, and what is asynchronous. */
@Component
class EngineBehaviour extends AbstractProcessEnginePlugin {

    private final ModelNames names;

    EngineBehaviour(ModelNames names) {
        this.names = names;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setHistory(HistoryLevel.HISTORY_LEVEL_FULL.getName());
        // Counting from the start saves an UPDATE per history table when an instance ends.
        engine.setHistoryRemovalTimeStrategy(ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_START);
        engine.setEnableExceptionsAfterUnhandledBpmnError(true);
        engine.setSkipOutputMappingOnCanceledActivities(true);
        engine.setFailedJobRetryTimeCycle("PT10S,PT1M,PT5M,PT30M");
        engine.setTaskMetricsEnabled(false);
        engine.setHistoryEventProducer(new HistoryOfJobs());
        // Failures reach the caller, who logs what is news; losing against another transaction is not.
        engine.setEnableCmdExceptionLogging(false);

        var interceptors = engine.getCustomPreCommandInterceptorsTxRequired();
        engine.setCustomPreCommandInterceptorsTxRequired(
                interceptors == null ? new ArrayList<>() : new ArrayList<>(interceptors));
        engine.getCustomPreCommandInterceptorsTxRequired().add(new RepeatedWork());

        var listeners = engine.getCustomPostBPMNParseListeners();
        engine.setCustomPostBPMNParseListeners(listeners == null ? new ArrayList<>() : new ArrayList<>(listeners));
        engine.getCustomPostBPMNParseListeners().addAll(List.of(new ExternalTasks(names), new ScopedInputs()));
    }
}
