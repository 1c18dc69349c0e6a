package io.countersign.engine.notification.web;

import io.countersign.engine.identity.People;
import io.countersign.engine.identity.Person;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.language.Spoken;
import io.countersign.engine.notification.jdbc.DeliveryList;
import io.countersign.engine.notification.relay.Relay;
import io.countersign.engine.problem.ProblemException;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Mails and their delivery. */
@RestController
class DeliveryController {

    private final DeliveryList deliveries;
    private final People people;
    private final Relay relay;

    DeliveryController(DeliveryList deliveries, People people, Relay relay) {
        this.deliveries = deliveries;
        this.people = people;
        this.relay = relay;
    }

    @GetMapping("/api/notifications")
    Page list(
            @RequestParam(required = false) @Nullable Set<State> state,
            @RequestParam(required = false) @Nullable @Size(max = 500) String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        var states = state == null
                ? Set.<String>of()
                : state.stream().map(State::name).collect(Collectors.toSet());
        var found = deliveries.list(states, after == null ? null : PageMark.read(after), limit + 1);
        var page = found.subList(0, Math.min(limit, found.size()));
        var names =
                people.findAll(page.stream().map(DeliveryList.Entry::recipient).toList());
        return new Page(
                page.stream().map(entry -> Item.of(entry, names)).toList(),
                found.size() > limit ? PageMark.after(page.get(limit - 1)) : null);
    }

    @PostMapping("/api/notifications/{deliveryId}/retry")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void retry(@PathVariable UUID deliveryId) {
        switch (deliveries.retry(deliveryId)) {
            case TAKEN -> relay.wake();
            case NOT_DEAD ->
                throw ProblemException.conflict(
                        "NOT_DEAD",
                        "This mail was sent, is not wanted any more or still waits. Only a dead one is sent again.");
            case UNKNOWN -> throw ProblemException.notFound("Mail", deliveryId);
        }
    }

    enum State {
        WAITING,
        SENT,
        SKIPPED,
        DEAD
    }

    record Page(List<Item> items, @Nullable String next) {}

    record Recipient(String id, String displayName) {}

    record Item(
            UUID id,
            String event,
            Recipient recipient,
            @Nullable String subject,
            String state,
            int attempts,
            @Spoken @Nullable String message,
            Instant createdAt,
            @Nullable Instant sentAt,
            @Nullable Instant nextTryAt) {

        static Item of(DeliveryList.Entry entry, Map<PersonId, Person> people) {
            var person = people.get(entry.recipient());
            var name = person == null ? entry.recipient().value() : person.displayName();
            return new Item(
                    entry.id(),
                    entry.event(),
                    new Recipient(entry.recipient().value(), name),
                    entry.subject(),
                    entry.state(),
                    entry.attempts(),
                    entry.message(),
                    entry.createdAt(),
                    entry.sentAt(),
                    entry.nextTryAt());
        }
    }
}
