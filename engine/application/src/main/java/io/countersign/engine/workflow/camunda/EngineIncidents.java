package io.countersign.engine.workflow.camunda;

import io.countersign.engine.identity.Acting;
import io.countersign.engine.problem.ProblemException;
import io.countersign.engine.workflow.Incident;
import io.countersign.engine.workflow.IncidentAdvice;
import io.countersign.engine.workflow.IncidentAdvice.Failure;
import io.countersign.engine.workflow.IncidentRetried;
import io.countersign.engine.workflow.Incidents;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The engine's incidents in the words of the product. */
@Component
class EngineIncidents implements Incidents {

    private static final String OF_JOB = org.camunda.bpm.engine.runtime.Incident.FAILED_JOB_HANDLER_TYPE;
    private static final String OF_TASK = org.camunda.bpm.engine.runtime.Incident.EXTERNAL_TASK_HANDLER_TYPE;
    private static final int AFTER_RETRY = 3;

    private final RuntimeService runtime;
    private final ExternalTaskService tasks;
    private final ManagementService jobs;
    private final List<IncidentAdvice> advisers;
    private final Acting acting;
    private final ApplicationEventPublisher events;

    EngineIncidents(
            RuntimeService runtime,
            ExternalTaskService tasks,
            ManagementService jobs,
            List<IncidentAdvice> advisers,
            Acting acting,
            ApplicationEventPublisher events) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.jobs = jobs;
        this.advisers = List.copyOf(advisers);
        this.acting = acting;
        this.events = events;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Incident> open() {
        return acting.asSystem("list incidents", this::all);
    }

    private List<Incident> all() {
        var found = runtime.createIncidentQuery()
                .orderByIncidentTimestamp()
                .asc()
                .orderByIncidentId()
                .asc()
                .list();
        Map<String, String> keys = businessKeys(found);
        return found.stream()
                .filter(incident -> incident.getId().equals(incident.getRootCauseIncidentId()))
                .map(incident -> describe(incident, keys))
                .toList();
    }

    @Override
    @Transactional
    public void retry(String incidentId) {
        var incident = runtime.createIncidentQuery().incidentId(incidentId).singleResult();
        if (incident == null) {
            throw ProblemException.notFound("Incident", incidentId);
        }
        var before = describe(incident, businessKeys(List.of(incident)));
        switch (incident.getIncidentType()) {
            case OF_TASK -> tasks.setRetries(incident.getConfiguration(), Attempts.ALL);
            case OF_JOB -> jobs.setJobRetries(incident.getConfiguration(), AFTER_RETRY);
            default ->
                throw ProblemException.conflict(
                        "NO_RETRY", "This incident cannot be tried again. Mend its cause in Cockpit.");
        }
        events.publishEvent(new IncidentRetried(before));
    }

    private Incident describe(org.camunda.bpm.engine.runtime.Incident incident, Map<String, String> keys) {
        FailureText text = FailureText.read(incident.getIncidentMessage());
        String key = keys.get(incident.getProcessInstanceId());
        var failure = new Failure(text.kind(), text.message(), incident.getActivityId(), key);
        var advice = advisers.stream()
                .flatMap(adviser -> adviser.advise(failure).stream())
                .findFirst()
                .orElseGet(() -> GeneralAdvice.of(failure));
        boolean mayRetry = Set.of(OF_JOB, OF_TASK).contains(incident.getIncidentType());
        return new Incident(
                incident.getId(),
                text.kind(),
                text.message(),
                advice,
                incident.getActivityId(),
                key,
                incident.getIncidentTimestamp().toInstant(),
                mayRetry);
    }

    private Map<String, String> businessKeys(List<org.camunda.bpm.engine.runtime.Incident> incidents) {
        Set<String> instances = new HashSet<>();
        incidents.forEach(incident -> instances.add(incident.getProcessInstanceId()));
        instances.remove(null);
        Map<String, String> keys = new HashMap<>();
        if (!instances.isEmpty()) {
            runtime.createProcessInstanceQuery()
                    .processInstanceIds(instances)
                    .list()
                    .forEach(instance -> keys.put(instance.getId(), instance.getBusinessKey()));
        }
        return keys;
    }
}
