package io.countersign.engine.identity.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.engine.FreshDatabase;
import io.countersign.engine.identity.FirstRun.FirstAccount;
import io.countersign.engine.identity.IdentityProvider;
import io.countersign.engine.identity.IdentitySettings;
import io.countersign.engine.identity.People;
import io.countersign.engine.identity.Role;
import java.time.Clock;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

/** On an installation in which nobody exists yet. */
class FirstAdministratorTest {

    private final PasswordEncoder passwords = Pbkdf2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    private JdbcClient database;
    private FirstAdministrator firstRun;

    @BeforeEach
    void install() {
        var source = new DriverManagerDataSource(FreshDatabase.create(), "postgres", "");
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration")
                .target("22")
                .load()
                .migrate();
        database = JdbcClient.create(source);
        People people = new StoredPeople(database);
        firstRun =
                new FirstAdministrator(
                        database,
                        new StoredAccounts(
                                database,
                                people,
                                passwords,
                                new GroupWishes(database, people, event -> {}),
                                event -> {},
                                Clock.systemUTC(),
                                new IdentitySettings(IdentityProvider.LOCAL)),
                        new IdentitySettings(IdentityProvider.LOCAL)) {
                    @Override
                    public Optional<FirstAccount> prepare() {
                        return new TransactionTemplate(new DataSourceTransactionManager(source))
                                .execute(status -> super.prepare());
                    }
                };
    }

    @Test
    void makesOneAdministratorWithAPasswordThatIsKeptNowhere() {
        FirstAccount admin = firstRun.prepare().orElseThrow();

        String password = admin.password().reveal();
        assertThat(admin.person().id().value()).isEqualTo("admin");
        assertThat(admin.person().roles()).containsExactly(Role.PLATFORM_ADMIN);
        assertThat(password).hasSizeGreaterThanOrEqualTo(20);
        assertThat(admin.toString()).doesNotContain(password);
        String stored = database.sql("select password_hash from identity_local_account")
                .query(String.class)
                .single();
        assertThat(stored).doesNotContain(password);
        assertThat(passwords.matches(password, stored)).isTrue();
    }

    @Test
    void doesNothingOnceSomebodyExists() {
        firstRun.prepare();

        assertThat(firstRun.prepare()).isEmpty();
    }
}
