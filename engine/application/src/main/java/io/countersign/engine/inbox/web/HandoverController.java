package io.countersign.engine.inbox.web;

import io.countersign.engine.identity.PersonId;
import io.countersign.engine.inbox.Handovers;
import io.countersign.engine.problem.ProblemException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Giving a task to a colleague who may decide it. */
@RestController
@RequestMapping("/api/tasks/{taskId}/assignee")
class HandoverController {

    private final Handovers handovers;
    private final InboxEntries entries;

    HandoverController(Handovers handovers, InboxEntries entries) {
        this.handovers = handovers;
        this.entries = entries;
    }

    record Handover(
            @NotNull @Size(max = 64) String person,
            @NotBlank @Size(min = 3, max = 2000) String reason) {}

    record Colleague(String id, String displayName) {}

    @GetMapping
    List<Colleague> eligible(@PathVariable @Size(max = 64) String taskId) {
        return handovers.eligible(taskId).stream()
                .map(person -> new Colleague(person.id().value(), person.displayName()))
                .toList();
    }

    @PutMapping
    InboxEntry handOver(@PathVariable @Size(max = 64) String taskId, @Valid @RequestBody Handover handover) {
        if (!PersonId.isWellFormed(handover.person())) {
            throw ProblemException.invalid("person", "UNKNOWN", "Person: there is nobody of this name. Choose one.");
        }
        return entries.of(handovers.handOver(
                taskId, new PersonId(handover.person()), handover.reason().strip()));
    }
}
