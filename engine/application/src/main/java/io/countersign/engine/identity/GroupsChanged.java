package io.countersign.engine.identity;

import java.util.Set;

/**
 * The person has other groups, and with them other rights; sessions that began before are over. Published in the transaction
 * of the change.
 */
public record GroupsChanged(PersonId person, Set<GroupId> added, Set<GroupId> removed) {

    public GroupsChanged {
        added = Set.copyOf(added);
        removed = Set.copyOf(removed);
    }
}
