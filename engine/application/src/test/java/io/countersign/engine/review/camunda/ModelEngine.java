package io.countersign.engine.review.camunda;

import io.countersign.engine.FreshDatabase;
import io.countersign.process.ContentReview;
import io.countersign.process.ContentReview.Variable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;

/** The real engine with nothing but the model, so that a test alone decides what happens and when. */
final class ModelEngine implements AutoCloseable {

    private final Map<Object, Object> beans = new HashMap<>();
    private final TakenFlows flows = new TakenFlows();
    private final ProcessEngine engine;
    private String process = "";

    ModelEngine() {
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("model");
        configuration.setJdbcDriver("org.postgresql.Driver");
        configuration.setJdbcUrl(FreshDatabase.create());
        configuration.setJdbcUsername("postgres");
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setJobExecutorActivate(false);
        configuration.setEnableExceptionsAfterUnhandledBpmnError(true);
        configuration.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(flows)));
        configuration.setBeans(beans);
        engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource("content-review/content-review.bpmn")
                .addClasspathResource("compliance-sign-off/compliance-sign-off.bpmn")
                .deploy();
    }

    TakenFlows flows() {
        return flows;
    }

    void start(ScriptedReview script) {
        beans.clear();
        beans.putAll(script.beans());
        process = engine.getRuntimeService()
                .startProcessInstanceByKey(ContentReview.KEY, Map.of(Variable.SUBMISSION_ID, "s1"))
                .getId();
    }

    List<String> waiting() {
        return tasks().stream().map(Task::getTaskDefinitionKey).sorted().toList();
    }

    /** Completes the task and does what follows until somebody or something is awaited again. */
    void complete(String key) {
        engine.getTaskService()
                .complete(tasks().stream()
                        .filter(task -> task.getTaskDefinitionKey().equals(key))
                        .findFirst()
                        .orElseThrow()
                        .getId());
        goOn();
    }

    /** Lets a timer's time come. */
    void due(String event) {
        var timer = processes().stream()
                .flatMap(id -> engine
                        .getManagementService()
                        .createJobQuery()
                        .processInstanceId(id)
                        .activityId(event)
                        .timers()
                        .list()
                        .stream())
                .findFirst()
                .orElseThrow();
        engine.getManagementService().executeJob(timer.getId());
        goOn();
    }

    void receive(String message) {
        engine.getRuntimeService()
                .createMessageCorrelation(message)
                .processInstanceId(process)
                .correlate();
        goOn();
    }

    /** Ids of the end events of the process itself that were reached; none while it runs. */
    List<String> ended() {
        return engine
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(process)
                .list()
                .stream()
                .filter(step -> process.equals(step.getParentActivityInstanceId()))
                .filter(step -> step.getActivityType().endsWith("EndEvent"))
                .map(HistoricActivityInstance::getActivityId)
                .toList();
    }

    boolean isOver() {
        return engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceId(process)
                        .count()
                == 0;
    }

    private List<Task> tasks() {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceIdIn(processes().toArray(String[]::new))
                .list();
    }

    /** The review and, while it is at work, the sign-off that it called. */
    private List<String> processes() {
        var all = new ArrayList<>(List.of(process));
        engine.getRuntimeService().createProcessInstanceQuery().superProcessInstanceId(process).list().stream()
                .map(ProcessInstance::getId)
                .forEach(all::add);
        return all;
    }

    private void goOn() {
        while (true) {
            var jobs = processes().stream()
                    .flatMap(id ->
                            engine
                                    .getManagementService()
                                    .createJobQuery()
                                    .processInstanceId(id)
                                    .messages()
                                    .list()
                                    .stream())
                    .toList();
            if (jobs.isEmpty()) {
                return;
            }
            engine.getManagementService().executeJob(jobs.get(0).getId());
        }
    }

    @Override
    public void close() {
        engine.close();
    }
}
