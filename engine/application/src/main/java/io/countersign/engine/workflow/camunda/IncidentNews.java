package io.countersign.engine.workflow.camunda;

import io.countersign.engine.workflow.IncidentsChanged;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.incident.IncidentContext;
import org.camunda.bpm.engine.impl.incident.IncidentHandler;
import org.camunda.bpm.engine.runtime.Incident;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the others when the engine opens or closes an incident; the engine's own handler beside it keeps the incident. */
@Component
class IncidentNews extends AbstractProcessEnginePlugin {

    private final ApplicationEventPublisher events;

    IncidentNews(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setCompositeIncidentHandlersEnabled(true);
        var handlers = engine.getCustomIncidentHandlers();
        var all = new ArrayList<IncidentHandler>(handlers == null ? List.of() : handlers);
        Stream.of(Incident.FAILED_JOB_HANDLER_TYPE, Incident.EXTERNAL_TASK_HANDLER_TYPE)
                .forEach(type -> all.add(new Listener(type, events)));
        engine.setCustomIncidentHandlers(all);
    }

    private record Listener(String type, ApplicationEventPublisher events) implements IncidentHandler {

        @Override
        public String getIncidentHandlerType() {
            return type;
        }

        /** @return nothing: the engine takes the incident of its own handler */
        @Override
        public @Nullable Incident handleIncident(IncidentContext context, String message) {
            events.publishEvent(new IncidentsChanged());
            return null;
        }

        @Override
        public void resolveIncident(IncidentContext context) {
            events.publishEvent(new IncidentsChanged());
        }

        @Override
        public void deleteIncident(IncidentContext context) {
            events.publishEvent(new IncidentsChanged());
        }
    }
}
