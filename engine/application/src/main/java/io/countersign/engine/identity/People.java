package io.countersign.engine.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everybody the platform knows, and their groups. Safe for use by several threads. */
public interface People {

    /** The person, active or not. */
    Optional<Person> find(PersonId id);

    /** The person, active or not; a 404 problem if there is none. */
    Person get(PersonId id);

    /** Those of the people that exist, active or not, in one query. */
    Map<PersonId, Person> findAll(Collection<PersonId> ids);

    /** The active members, by display name. */
    List<Person> membersOf(GroupId group);

    /** All groups, by id. */
    List<Group> groups();

    Optional<Group> findGroup(GroupId id);

    /** Active and inactive people by id, from the one after {@code search.after()} on. */
    List<Person> search(PersonSearch search);
}
