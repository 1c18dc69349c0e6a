package io.countersign.engine.live.web;

import io.countersign.engine.content.ItemId;
import io.countersign.engine.content.Items;
import io.countersign.engine.identity.CurrentPerson;
import io.countersign.engine.identity.People;
import io.countersign.engine.identity.Person;
import io.countersign.engine.live.Topic;
import io.countersign.engine.live.jdbc.Announcements;
import io.countersign.engine.live.jdbc.PresenceTable;
import io.countersign.engine.problem.ProblemException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who else has a draft open. It keeps nobody from anything. */
@RestController
@RequestMapping("/api/content/{itemId}/presence/{page}")
class PresenceController {

    private final PresenceTable table;
    private final Announcements announcements;
    private final Items items;
    private final People people;
    private final CurrentPerson current;

    PresenceController(
            PresenceTable table, Announcements announcements, Items items, People people, CurrentPerson current) {
        this.table = table;
        this.announcements = announcements;
        this.items = items;
        this.people = people;
        this.current = current;
    }

    record Here(@NotNull @Size(max = 80) String place) {}

    record PersonRef(String id, String displayName) {}

    record PresenceAnswer(PersonRef person, String place, Instant since) {}

    /** Said again every few seconds for as long as the page is open; answers who else is there. */
    @PutMapping
    List<PresenceAnswer> stay(@PathVariable UUID itemId, @PathVariable UUID page, @Valid @RequestBody Here here) {
        var person = current.get();
        var item = items.get(new ItemId(itemId));
        if (!items.mayEdit(person, item.id())) {
            throw ProblemException.forbidden(
                    "NOT_AN_AUTHOR",
                    "The item '%s' is changed by authors of its markets only. Ask one of them.".formatted(item.name()));
        }
        if (table.keep(item.id(), page, person.id(), here.place())) {
            table.forgetThoseGone();
            announce(item.id());
        }
        return table.others(item.id(), person.id()).stream()
                .map(presence -> new PresenceAnswer(
                        new PersonRef(
                                presence.person().value(),
                                people.find(presence.person())
                                        .map(Person::displayName)
                                        .orElse(presence.person().value())),
                        presence.place(),
                        presence.since()))
                .toList();
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void leave(@PathVariable UUID itemId, @PathVariable UUID page) {
        var item = new ItemId(itemId);
        if (table.end(item, page, current.get().id())) {
            announce(item);
        }
    }

    private void announce(ItemId item) {
        announcements.announce(Set.of(Topic.presence(item)));
    }
}
