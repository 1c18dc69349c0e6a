package io.countersign.engine.identity.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.countersign.engine.FreshDatabase;
import io.countersign.engine.identity.IdentityProvider;
import io.countersign.engine.identity.IdentitySettings;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.identity.Role;
import io.countersign.engine.problem.ProblemException;
import io.countersign.engine.reading.jdbc.WatchedDatabase;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

/** With one platform administrator and nobody else who could help. */
class AdministratorsTest {

    private static final PersonId ADMIN = new PersonId("admin");
    private static final PersonId ANOTHER = new PersonId("another");

    private PersonAdministration administration;
    private StoredPeople people;
    private TransactionTemplate transaction;

    @BeforeEach
    void install() {
        var source = new DriverManagerDataSource(FreshDatabase.create(), "postgres", "");
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration")
                .target("22")
                .load()
                .migrate();
        var database = WatchedDatabase.client(source);
        var passwords = Pbkdf2PasswordEncoder.defaultsForSpringSecurity_v5_8();
        var clock = Clock.systemUTC();
        people = new StoredPeople(database);
        transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
        administration = new PersonAdministration(
                people,
                new StoredAccounts(
                        database,
                        people,
                        passwords,
                        new GroupWishes(database, people, event -> {}),
                        event -> {},
                        clock,
                        new IdentitySettings(IdentityProvider.LOCAL)),
                new GroupWishes(database, people, event -> {}),
                new GivenPasswords(database, passwords, event -> {}, clock),
                new PersonUpdate(database, event -> {}, clock),
                new Administrators(database));
        add(ADMIN, "platform-admin/global");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void keepsTheLastAdministrator(boolean byDisabling) {
        assertThatThrownBy(() -> takeAwayFromTheAdministrator(byDisabling))
                .isInstanceOfSatisfying(ProblemException.class, refused -> {
                    assertThat(refused.status()).isEqualTo(409);
                    assertThat(refused.code()).isEqualTo("LAST_ADMINISTRATOR");
                });

        assertThat(people.get(ADMIN).active()).isTrue();
        assertThat(people.get(ADMIN).has(Role.PLATFORM_ADMIN)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void letsAnAdministratorGoWhenAnotherStays(boolean byDisabling) {
        add(ANOTHER, "platform-admin/global");

        takeAwayFromTheAdministrator(byDisabling);

        assertThat(people.get(ADMIN).active() && people.get(ADMIN).has(Role.PLATFORM_ADMIN))
                .isFalse();
    }

    @Test
    void countsNoAdministratorWhoIsDisabled() {
        add(ANOTHER, "platform-admin/global");
        change(ADMIN, ANOTHER, new PersonChange(null, null, null, false));

        assertThatThrownBy(() -> takeAwayFromTheAdministrator(true)).hasMessageContaining("Nobody would be left");
    }

    private void takeAwayFromTheAdministrator(boolean byDisabling) {
        var wish = byDisabling
                ? new PersonChange(null, null, null, false)
                : new PersonChange(null, null, List.of("legal/de"), null);
        change(ANOTHER, ADMIN, wish);
    }

    private void change(PersonId by, PersonId person, PersonChange wish) {
        transaction.executeWithoutResult(status -> administration.change(by, person, 0, wish));
    }

    private void add(PersonId person, String group) {
        transaction.executeWithoutResult(status -> administration.create(new NewPerson(
                person.value(),
                "Somebody " + UUID.randomUUID(),
                "somebody@example.org",
                "en",
                "Europe/Berlin",
                List.of(group))));
    }
}
