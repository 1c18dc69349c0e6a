package io.countersign.engine.identity.jdbc;

import io.countersign.engine.identity.PersonId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored hashes of active local accounts, for checking a password and nothing else. */
@Repository
public class PasswordHashes {

    private final JdbcClient database;

    PasswordHashes(JdbcClient database) {
        this.database = database;
    }

    /** The hash; nothing for people who log in elsewhere or may not log in. */
    public Optional<String> find(PersonId person) {
        return database.sql("""
                        select a.password_hash from identity_local_account a
                        join identity_person p on p.id = a.person_id and p.active
                        where a.person_id = ?
                        """).param(person.value()).query(String.class).optional();
    }
}
