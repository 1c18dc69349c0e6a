package io.countersign.engine.identity.jdbc;

import io.countersign.engine.identity.FirstRun;
import io.countersign.engine.identity.GroupId;
import io.countersign.engine.identity.IdentitySettings;
import io.countersign.engine.identity.LocalAccounts;
import io.countersign.engine.identity.NewAccount;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Two nodes that start on the same empty database make one administrator: the second waits for the table. */
@Component
class FirstAdministrator implements FirstRun {

    private final JdbcClient database;
    private final LocalAccounts accounts;
    private final IdentitySettings identity;

    FirstAdministrator(JdbcClient database, LocalAccounts accounts, IdentitySettings identity) {
        this.database = database;
        this.accounts = accounts;
        this.identity = identity;
    }

    @Override
    @Transactional
    public Optional<FirstAccount> prepare() {
        if (!identity.isLocal()) {
            return Optional.empty();
        }
        database.sql("lock table identity_person in share row exclusive mode").update();
        if (somebodyExists()) {
            return Optional.empty();
        }
        var password = GeneratedPassword.next();
        var person = accounts.create(new NewAccount(
                "admin",
                "Platform Administrator",
                "admin@localhost",
                Locale.ENGLISH,
                ZoneId.of("UTC"),
                Set.of(new GroupId("platform-admin/global")),
                password));
        return Optional.of(new FirstAccount(person, password));
    }

    private boolean somebodyExists() {
        return database.sql("select exists (select from identity_person)")
                .query(Boolean.class)
                .single();
    }
}
