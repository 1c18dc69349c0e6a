package io.countersign.engine.identity;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;

/**
 * Somebody who can be asked and can decide.
 *
 * @param language what the person is written to in: one of {@link Languages#SPOKEN}
 * @param zone where the person's clock stands
 * @param active false once the person may no longer log in; the record stays, because decisions name it
 * @param roles what the groups give together
 */
public record Person(
        PersonId id,
        String displayName,
        String email,
        Locale language,
        ZoneId zone,
        boolean active,
        Set<GroupId> groups,
        Set<Role> roles) {

    public Person {
        groups = Set.copyOf(groups);
        roles = Set.copyOf(roles);
    }

    public boolean isMemberOf(GroupId group) {
        return groups.contains(group);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }
}
