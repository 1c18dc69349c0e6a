package io.countersign.engine.identity.web;

import io.countersign.engine.identity.GroupId;
import io.countersign.engine.identity.Person;
import io.countersign.engine.identity.Role;
import java.util.List;

/** @param revision grows with each change by an administrator; it is the ETag without its quotation marks */
record PersonEntry(
        String id,
        String displayName,
        String email,
        boolean active,
        List<String> groups,
        List<Role> roles,
        long revision) {

    static PersonEntry of(Person person, long revision) {
        return new PersonEntry(
                person.id().value(),
                person.displayName(),
                person.email(),
                person.active(),
                person.groups().stream().sorted().map(GroupId::value).toList(),
                person.roles().stream().sorted().toList(),
                revision);
    }
}
