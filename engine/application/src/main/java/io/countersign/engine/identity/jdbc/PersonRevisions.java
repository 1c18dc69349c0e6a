package io.countersign.engine.identity.jdbc;

import io.countersign.engine.identity.Person;
import io.countersign.engine.identity.PersonId;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The number of the state in which a person is stored; it grows with each change by an administrator. */
@Repository
public class PersonRevisions {

    private final JdbcClient database;

    PersonRevisions(JdbcClient database) {
        this.database = database;
    }

    public Map<PersonId, Long> of(Collection<Person> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        return database
                .sql("select id, revision from identity_person where id in (:ids)")
                .param("ids", people.stream().map(person -> person.id().value()).toList())
                .query((row, number) -> Map.entry(new PersonId(row.getString("id")), row.getLong("revision")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
