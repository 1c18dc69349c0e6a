package io.countersign.engine.workflow.web;

import io.countersign.engine.language.Spoken;
import io.countersign.engine.workflow.Incident;
import io.countersign.engine.workflow.Incidents;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/incidents")
class IncidentsController {

    private final Incidents incidents;

    IncidentsController(Incidents incidents) {
        this.incidents = incidents;
    }

    @GetMapping
    List<IncidentDocument> listIncidents() {
        return incidents.open().stream().map(IncidentDocument::of).toList();
    }

    @PostMapping("/{incidentId}/retry")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void retryIncident(@PathVariable String incidentId) {
        incidents.retry(incidentId);
    }

    record IncidentDocument(
            String id,
            String kind,
            @Spoken String message,
            @Spoken String owner,
            @Spoken String nextStep,
            @Nullable String element,
            @Nullable UUID item,
            @Nullable String itemName,
            @Nullable UUID submission,
            Instant createdAt,
            boolean mayRetry) {

        static IncidentDocument of(Incident incident) {
            var advice = incident.advice();
            return new IncidentDocument(
                    incident.id(),
                    incident.kind(),
                    incident.message(),
                    advice.owner(),
                    advice.nextStep(),
                    incident.element(),
                    advice.item(),
                    advice.itemName(),
                    advice.submission(),
                    incident.createdAt(),
                    incident.mayRetry());
        }
    }
}
