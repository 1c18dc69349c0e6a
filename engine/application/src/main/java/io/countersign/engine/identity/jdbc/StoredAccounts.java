package io.countersign.engine.identity.jdbc;

import io.countersign.engine.identity.GroupId;
import io.countersign.engine.identity.IdentitySettings;
import io.countersign.engine.identity.LocalAccounts;
import io.countersign.engine.identity.NewAccount;
import io.countersign.engine.identity.Password;
import io.countersign.engine.identity.PasswordChanged;
import io.countersign.engine.identity.People;
import io.countersign.engine.identity.Person;
import io.countersign.engine.identity.PersonAdded;
import io.countersign.engine.identity.PersonDeactivated;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.problem.ProblemException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class StoredAccounts implements LocalAccounts {

    private final JdbcClient database;
    private final People people;
    private final PasswordEncoder passwords;
    private final GroupWishes groups;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final IdentitySettings identity;

    StoredAccounts(
            JdbcClient database,
            People people,
            PasswordEncoder passwords,
            GroupWishes groups,
            ApplicationEventPublisher events,
            Clock clock,
            IdentitySettings identity) {
        this.database = database;
        this.people = people;
        this.passwords = passwords;
        this.groups = groups;
        this.events = events;
        this.clock = clock;
        this.identity = identity;
    }

    @Override
    @Transactional
    public Person create(NewAccount account) {
        if (!identity.isLocal()) {
            throw ProblemException.conflict(
                    "NO_LOCAL_ACCOUNTS", "People come from the company's login. Add them and change them there.");
        }
        AccountRules.check(account);
        var id = new PersonId(account.userName());
        insertPerson(id, account);
        groups.made(account.groups().stream().map(GroupId::value).toList());
        account.groups().forEach(group -> insertMembership(id, group));
        database.sql("insert into identity_local_account (person_id, password_hash, changed_at) values (?, ?, ?)")
                .params(id.value(), passwords.encode(account.password().reveal()), now())
                .update();
        events.publishEvent(new PersonAdded(id, account.groups()));
        return people.get(id);
    }

    /** By the clock that says when sessions begin, because those from before a change are over. */
    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC);
    }

    private void insertPerson(PersonId id, NewAccount account) {
        var inserted = database.sql("""
                        insert into identity_person (id, issuer, subject, display_name, email, language, zone)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing
                        """)
                .params(
                        id.value(),
                        ISSUER,
                        UUID.randomUUID().toString(),
                        account.displayName().strip(),
                        account.email(),
                        account.language().getLanguage(),
                        account.zone().getId())
                .update();
        if (inserted == 0) {
            throw ProblemException.conflict("NAME_TAKEN", "The user name " + id + " is or was in use. Choose another.");
        }
    }

    private void insertMembership(PersonId person, GroupId group) {
        var inserted = database.sql(
                        "insert into identity_membership (person_id, group_id) select ?, id from identity_group where id = ?")
                .params(person.value(), group.value())
                .update();
        if (inserted == 0) {
            throw ProblemException.invalid(
                    "groups", "UNKNOWN", "The group " + group + " does not exist. Choose another.");
        }
    }

    @Override
    @Transactional
    public void changePassword(PersonId person, Password password) {
        AccountRules.check(password, people.get(person));
        var changed = database.sql("update identity_local_account set password_hash = ?, changed_at = ?,"
                        + " password_given = false where person_id = ?")
                .params(passwords.encode(password.reveal()), now(), person.value())
                .update();
        if (changed == 0) {
            throw ProblemException.notFound("Account", person);
        }
        events.publishEvent(new PasswordChanged(person));
    }

    @Override
    @Transactional
    public void deactivate(PersonId person) {
        var changed = database.sql("update identity_person set active = false where id = ?")
                .param(person.value())
                .update();
        if (changed == 0) {
            throw ProblemException.notFound("Person", person);
        }
        events.publishEvent(new PersonDeactivated(person));
    }
}
