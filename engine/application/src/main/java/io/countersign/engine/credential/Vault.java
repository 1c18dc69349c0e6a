package io.countersign.engine.credential;

import io.countersign.engine.content.AccountId;
import io.countersign.engine.credential.jdbc.SecretRow;
import io.countersign.engine.credential.jdbc.SecretRows;
import io.countersign.engine.credential.tink.Cipher;
import io.countersign.engine.identity.CurrentPerson;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The vault in the database. */
@Service
class Vault implements Credentials {

    private final SecretRows rows;
    private final Cipher cipher;
    private final CurrentPerson person;
    private final ApplicationEventPublisher events;

    Vault(SecretRows rows, Cipher cipher, CurrentPerson person, ApplicationEventPublisher events) {
        this.rows = rows;
        this.cipher = cipher;
        this.person = person;
        this.events = events;
    }

    @Override
    @Transactional
    public void store(AccountId account, Map<String, SecretText> secrets) {
        if (secrets.isEmpty()) {
            return;
        }
        new TreeMap<>(secrets)
                .forEach((key, secret) ->
                        rows.store(account, cipher.lock(account, key, rows.nextVersion(account, key), secret)));
        events.publishEvent(new CredentialsStored(account, Set.copyOf(secrets.keySet())));
    }

    @Override
    public Set<String> keys(AccountId account) {
        return rows.keys(account);
    }

    @Override
    @Transactional
    public Map<String, SecretText> lease(AccountId account, String purpose) {
        Map<String, SecretText> secrets = new TreeMap<>();
        for (SecretRow row : rows.of(account)) {
            secrets.put(row.key(), cipher.open(account, row));
        }
        if (!secrets.isEmpty()) {
            String by = person.find().map(each -> each.id().value()).orElse(null);
            rows.leased(account, secrets.keySet(), purpose, by);
            events.publishEvent(new CredentialsLeased(account, Set.copyOf(secrets.keySet()), purpose));
        }
        return secrets;
    }

    @Override
    @Transactional
    public void forget(AccountId account) {
        rows.delete(account);
        events.publishEvent(new CredentialsForgotten(account));
    }
}
