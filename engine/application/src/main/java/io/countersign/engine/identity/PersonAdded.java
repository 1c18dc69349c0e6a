package io.countersign.engine.identity;

import java.util.Set;

/** A local account was created. Published in its transaction. */
public record PersonAdded(PersonId person, Set<GroupId> groups) {

    public PersonAdded {
        groups = Set.copyOf(groups);
    }
}
