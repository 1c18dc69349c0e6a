package io.countersign.engine.identity.web;

import io.countersign.engine.identity.Group;
import io.countersign.engine.identity.GroupId;
import io.countersign.engine.identity.People;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.identity.PersonSearch;
import io.countersign.engine.identity.jdbc.GroupSizes;
import io.countersign.engine.identity.jdbc.PersonRevisions;
import io.countersign.engine.problem.ProblemException;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** People and groups, to read. */
@RestController
class PeopleController {

    private final People people;
    private final GroupSizes sizes;
    private final PersonRevisions revisions;

    PeopleController(People people, GroupSizes sizes, PersonRevisions revisions) {
        this.people = people;
        this.sizes = sizes;
        this.revisions = revisions;
    }

    @GetMapping("/api/people")
    Page people(
            @RequestParam(required = false) @Nullable @Size(max = 100) String text,
            @RequestParam(required = false) @Nullable @Size(max = 64) String group,
            @RequestParam(required = false) @Nullable @Size(max = 500) String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        if (group != null && !GroupId.isWellFormed(group)) {
            return new Page(List.of(), null);
        }
        var found = people.search(
                new PersonSearch(text, group == null ? null : new GroupId(group), positionOf(after), limit + 1));
        var page = found.subList(0, Math.min(limit, found.size()));
        var next = found.size() > limit ? page.get(limit - 1).id().value() : null;
        var numbers = revisions.of(page);
        return new Page(
                page.stream()
                        .map(person -> PersonEntry.of(person, numbers.getOrDefault(person.id(), 0L)))
                        .toList(),
                next);
    }

    @GetMapping("/api/groups")
    List<GroupEntry> groups() {
        var members = sizes.count();
        return people.groups().stream()
                .map(group -> GroupEntry.of(group, members.getOrDefault(group.id(), 0)))
                .toList();
    }

    private static @Nullable PersonId positionOf(@Nullable String after) {
        if (after == null) {
            return null;
        }
        if (!PersonId.isWellFormed(after)) {
            throw ProblemException.invalid("after", "MALFORMED", "This is no page mark. Start from the first page.");
        }
        return new PersonId(after);
    }

    record Page(List<PersonEntry> items, @Nullable String next) {}

    record GroupEntry(String id, String name, String function, String region, int members) {

        static GroupEntry of(Group group, int members) {
            return new GroupEntry(group.id().value(), group.name(), group.function(), group.region(), members);
        }
    }
}
