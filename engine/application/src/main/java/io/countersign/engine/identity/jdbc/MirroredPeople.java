package io.countersign.engine.identity.jdbc;

import io.countersign.engine.identity.GroupId;
import io.countersign.engine.identity.People;
import io.countersign.engine.identity.Person;
import io.countersign.engine.identity.PersonAdded;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.problem.ProblemException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** People of the company's identity provider, as it last told of them. Each change tells what became different. */
@Repository
@Transactional
public class MirroredPeople {

    private final JdbcClient database;
    private final People people;
    private final GroupWishes groups;
    private final PersonUpdate update;
    private final PersonRevisions revisions;
    private final ApplicationEventPublisher events;

    MirroredPeople(
            JdbcClient database,
            People people,
            GroupWishes groups,
            PersonUpdate update,
            PersonRevisions revisions,
            ApplicationEventPublisher events) {
        this.database = database;
        this.people = people;
        this.groups = groups;
        this.update = update;
        this.revisions = revisions;
        this.events = events;
    }

    /** Everybody of the issuer, active or not, by subject, which is also the id. */
    @Transactional(readOnly = true)
    public Map<String, Person> of(String issuer) {
        return database
                .sql(PersonRows.START + "where p.issuer = ?" + PersonRows.END)
                .param(issuer)
                .query(PersonRows::read)
                .list()
                .stream()
                .collect(Collectors.toMap(person -> person.id().value(), person -> person));
    }

    /** The person, if it is one of this issuer. */
    @Transactional(readOnly = true)
    public Optional<Person> find(String issuer, PersonId id) {
        return people.find(id).filter(person -> isOf(issuer, id));
    }

    /** Active people of every other issuer. */
    @Transactional(readOnly = true)
    public List<Person> ofOthersThan(String issuer) {
        return database.sql(PersonRows.START + "where p.active and p.issuer <> ?" + PersonRows.END)
                .param(issuer)
                .query(PersonRows::read)
                .list();
    }

    /**
     * Stores what the provider tells now: a new person, or what is different about a known one.
     *
     * @throws ProblemException 409 when another issuer's person has the same subject
     */
    public Person keep(String issuer, String subject, Telling told) {
        var id = new PersonId(subject);
        groups.mirrored(told.groups());
        if (insert(id, issuer, subject, told) > 0) {
            told.groups().forEach(group -> join(id, group));
            events.publishEvent(new PersonAdded(id, told.groups()));
            return people.get(id);
        }
        if (!isOf(issuer, id)) {
            throw ProblemException.conflict(
                    "SUBJECT_TAKEN",
                    "The account " + id + " is that of somebody of another identity provider. Ask your administrator.");
        }
        var before = locked(id);
        var after = new Person(
                id, told.displayName(), told.email(), before.language(), before.zone(), true, told.groups(), Set.of());
        write(before, after);
        return people.get(id);
    }

    /** The person may no longer log in or act, from the next request on. */
    public void retire(PersonId id) {
        var before = locked(id);
        write(
                before,
                new Person(
                        id,
                        before.displayName(),
                        before.email(),
                        before.language(),
                        before.zone(),
                        false,
                        before.groups(),
                        before.roles()));
    }

    /** Takes language and zone the first time that the person logs in; later they are the person's own choice. */
    public Person firstSeen(PersonId id, Locale language, ZoneId zone) {
        database.sql("""
                        update identity_person set seen_at = now(),
                            language = case when seen_at is null then ? else language end,
                            zone = case when seen_at is null then ? else zone end
                        where id = ?
                        """)
                .params(language.getLanguage(), zone.getId(), id.value())
                .update();
        return people.get(id);
    }

    private Person locked(PersonId id) {
        database.sql("select from identity_person where id = ? for update")
                .param(id.value())
                .query()
                .listOfRows();
        return people.get(id);
    }

    private void write(Person before, Person after) {
        var same = before.active() == after.active()
                && before.groups().equals(after.groups())
                && before.displayName().equals(after.displayName())
                && before.email().equals(after.email());
        if (!same) {
            update.write(before, after, revisions.of(List.of(before)).getOrDefault(before.id(), 0L));
        }
    }

    private int insert(PersonId id, String issuer, String subject, Telling told) {
        return database.sql("""
                        insert into identity_person (id, issuer, subject, display_name, email, language, zone)
                        values (?, ?, ?, ?, ?, 'en', 'UTC') on conflict (id) do nothing
                        """)
                .params(id.value(), issuer, subject, told.displayName(), told.email())
                .update();
    }

    private boolean isOf(String issuer, PersonId id) {
        return database.sql("select exists (select from identity_person where id = ? and issuer = ?)")
                .params(id.value(), issuer)
                .query(Boolean.class)
                .single();
    }

    private void join(PersonId id, GroupId group) {
        database.sql("insert into identity_membership (person_id, group_id) values (?, ?)")
                .params(id.value(), group.value())
                .update();
    }

    /** What the provider says of somebody who may log in. */
    public record Telling(String displayName, String email, Set<GroupId> groups) {

        private static final int LONGEST_NAME = 200;

        public Telling {
            displayName = displayName.length() > LONGEST_NAME ? displayName.substring(0, LONGEST_NAME) : displayName;
            groups = Set.copyOf(groups);
        }

        /** Whether the person is stored exactly so. */
        public boolean isSameAs(Person person) {
            return person.active()
                    && person.displayName().equals(displayName)
                    && person.email().equals(email)
                    && person.groups().equals(groups);
        }
    }
}
