package io.countersign.engine.identity.jdbc;

import io.countersign.engine.identity.Password;
import io.countersign.engine.identity.PasswordGiven;
import io.countersign.engine.identity.PersonId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Repository;

/** Passwords that were generated for people, who are asked to choose others. */
@Repository
public class GivenPasswords {

    private final JdbcClient database;
    private final PasswordEncoder passwords;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GivenPasswords(JdbcClient database, PasswordEncoder passwords, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.passwords = passwords;
        this.events = events;
        this.clock = clock;
    }

    /** Whether the person has not yet chosen another; false for those who log in elsewhere. */
    public boolean has(PersonId person) {
        return database.sql("select exists (select from identity_local_account where person_id = ? and password_given)")
                .param(person.value())
                .query(Boolean.class)
                .single();
    }

    /** Whether the person logs in with a password of this platform. */
    boolean isLocal(PersonId person) {
        return database.sql("select exists (select from identity_local_account where person_id = ?)")
                .param(person.value())
                .query(Boolean.class)
                .single();
    }

    /** Remembers that the account has been created with one. */
    void mark(PersonId person) {
        database.sql("update identity_local_account set password_given = true where person_id = ?")
                .param(person.value())
                .update();
    }

    /** A new one in place of the old; the account is a local one. */
    Password replace(PersonId person) {
        var password = GeneratedPassword.next();
        database.sql("""
                        update identity_local_account set password_hash = ?, changed_at = ?, password_given = true
                        where person_id = ?
                        """)
                .params(
                        passwords.encode(password.reveal()),
                        clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC),
                        person.value())
                .update();
        events.publishEvent(new PasswordGiven(person));
        return password;
    }
}
