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

    /**
     * The person, unless the password or the rights were changed after that time, or the identity provider ended its session.
     *
     * @param session the identity provider's name of its session; empty when the person logged in here
     */
    public Optional<Person> findSince(PersonId person, Instant loggedIn, String session) {
        return database.sql(PersonRows.START + """
                        where p.id = :person and coalesce(p.sessions_since <= :since, true)
                          and not exists (select from identity_local_account a
                            where a.person_id = p.id and a.changed_at > :since)
                          and not exists (select from identity_ended_login e where e.session = :session)
                        """ + PersonRows.END)
                .param("person", person.value())
                .param("since", loggedIn.atOffset(ZoneOffset.UTC))
                .param("session", session)
                .query(PersonRows::read)
                .optional();
    }
}
