package io.countersign.engine.identity.jdbc;

import io.countersign.engine.identity.GroupId;
import io.countersign.engine.identity.GroupsChanged;
import io.countersign.engine.identity.Person;
import io.countersign.engine.identity.PersonDeactivated;
import io.countersign.engine.identity.PersonReactivated;
import io.countersign.engine.identity.PersonRenamed;
import io.countersign.engine.problem.ProblemException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes one state of a person in place of another and tells what became different. */
@Repository
class PersonUpdate {

    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PersonUpdate(JdbcClient database, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    /** @param revision the state that was looked at; a 412 problem if it is another by now */
    void write(Person before, Person after, long revision) {
        var updated = database.sql("""
                        update identity_person set display_name = :name, email = :email, active = :active,
                            revision = revision + 1,
                            sessions_since = case when :signOut then :now else sessions_since end
                        where id = :id and revision = :revision
                        """)
                .param("name", after.displayName())
                .param("email", after.email())
                .param("active", after.active())
                .param("signOut", !after.groups().equals(before.groups()) || after.active() != before.active())
                .param("now", now())
                .param("id", before.id().value())
                .param("revision", revision)
                .update();
        if (updated == 0) {
            throw ProblemException.preconditionFailed(
                    "PERSON_CHANGED",
                    "Somebody else changed " + before.displayName() + " in between. Look again, then change it.");
        }
        var added = without(after.groups(), before.groups());
        var removed = without(before.groups(), after.groups());
        added.forEach(group ->
                membership("insert into identity_membership (person_id, group_id) values (?, ?)", before, group));
        removed.forEach(group ->
                membership("delete from identity_membership where person_id = ? and group_id = ?", before, group));
        tell(before, after, added, removed);
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    private static Set<GroupId> without(Set<GroupId> groups, Set<GroupId> others) {
        return groups.stream().filter(group -> !others.contains(group)).collect(Collectors.toUnmodifiableSet());
    }

    private void membership(String statement, Person person, GroupId group) {
        database.sql(statement).params(person.id().value(), group.value()).update();
    }

    private void tell(Person before, Person after, Set<GroupId> added, Set<GroupId> removed) {
        if (!before.displayName().equals(after.displayName()) || !before.email().equals(after.email())) {
            events.publishEvent(new PersonRenamed(before.id()));
        }
        if (!added.isEmpty() || !removed.isEmpty()) {
            events.publishEvent(new GroupsChanged(before.id(), added, removed));
        }
        if (before.active() && !after.active()) {
            events.publishEvent(new PersonDeactivated(before.id()));
        }
        if (!before.active() && after.active()) {
            events.publishEvent(new PersonReactivated(before.id()));
        }
    }
}
