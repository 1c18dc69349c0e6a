package io.countersign.engine.identity.jdbc;

import io.countersign.engine.identity.Person;
import io.countersign.engine.identity.PersonId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whose sessions are still good. */
@Repository
public class SessionPeople {

    private final JdbcClient database;

    SessionPeople(JdbcClient database) {
        this.database = database;
    }

    /** The person, unless the password or the rights were changed after that time. */
    public Optional<Person> findSince(PersonId person, Instant loggedIn) {
        return database.sql(PersonRows.START + """
                        where p.id = :person and coalesce(p.sessions_since <= :since, true)
                          and not exists (select from identity_local_account a
                            where a.person_id = p.id and a.changed_at > :since)
                        """ + PersonRows.END)
                .param("person", person.value())
                .param("since", loggedIn.atOffset(ZoneOffset.UTC))
                .query(PersonRows::read)
                .optional();
    }
}
