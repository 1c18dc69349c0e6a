package io.countersign.engine.inbox;

import io.countersign.engine.identity.GroupId;
import io.countersign.engine.identity.Person;
import io.countersign.engine.identity.PersonId;
import java.util.Collections;
import java.util.Set;

/** Who was asked: people by name and groups. */
public record Candidates(Set<PersonId> people, Set<GroupId> groups) {

    public Candidates {
        people = Set.copyOf(people);
        groups = Set.copyOf(groups);
    }

    public boolean include(Person person) {
        return people.contains(person.id()) || !Collections.disjoint(groups, person.groups());
    }
}
