package io.countersign.engine.identity;

import java.util.Set;

/** Somebody is known from now on: a local account was created, or the company's identity provider told of the person. */
public record PersonAdded(PersonId person, Set<GroupId> groups) {

    public PersonAdded {
        groups = Set.copyOf(groups);
    }
}
