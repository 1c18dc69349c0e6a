package io.countersign.engine.audit.listen;

import static io.countersign.engine.audit.Entry.of;

import io.countersign.engine.audit.Entry;
import io.countersign.engine.channel.AccountChanged;
import io.countersign.engine.channel.AccountConnected;
import io.countersign.engine.channel.AccountDisconnected;
import io.countersign.engine.channel.AccountFailing;
import io.countersign.engine.channel.AccountRecovered;
import io.countersign.engine.content.AccountId;
import io.countersign.engine.credential.CredentialsForgotten;
import io.countersign.engine.credential.CredentialsLeased;
import io.countersign.engine.credential.CredentialsStored;
import java.util.Collection;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Accounts and the use of their secrets; the names of secrets are remembered, never the secrets. */
@Component
class AccountRecording {

    private static final int FIRST = Ordered.HIGHEST_PRECEDENCE;

    private final Recorder recorder;

    AccountRecording(Recorder recorder) {
        this.recorder = recorder;
    }

    @Order(FIRST)
    @EventListener
    void on(AccountConnected event) {
        recorder.record(about("account.connected", event.account()).with("name", event.name()));
    }

    @Order(FIRST)
    @EventListener
    void on(AccountChanged event) {
        recorder.record(about("account.changed", event.account()).with("name", event.name()));
    }

    @Order(FIRST)
    @EventListener
    void on(AccountDisconnected event) {
        recorder.record(about("account.disconnected", event.account()).with("name", event.name()));
    }

    @Order(FIRST)
    @EventListener
    void on(AccountFailing event) {
        recorder.record(about("account.failing", event.account())
                .with("name", event.name())
                .with("message", event.message()));
    }

    @Order(FIRST)
    @EventListener
    void on(AccountRecovered event) {
        recorder.record(about("account.recovered", event.account()).with("name", event.name()));
    }

    @Order(FIRST)
    @EventListener
    void on(CredentialsStored event) {
        recorder.record(about("credentials.stored", event.account()).with("keys", listed(event.keys())));
    }

    @Order(FIRST)
    @EventListener
    void on(CredentialsLeased event) {
        recorder.record(about("credentials.leased", event.account())
                .with("keys", listed(event.keys()))
                .with("purpose", event.purpose()));
    }

    @Order(FIRST)
    @EventListener
    void on(CredentialsForgotten event) {
        recorder.record(about("credentials.forgotten", event.account()));
    }

    private static Entry about(String action, AccountId account) {
        return of(action, "account", account);
    }

    private static String listed(Collection<String> keys) {
        return keys.stream().sorted().collect(Collectors.joining(" "));
    }
}
