package io.countersign.engine.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.countersign.engine.content.AccountId;
import io.countersign.engine.identity.PersonId;
import io.countersign.plugin.spi.PluginFailure;
import io.countersign.plugin.spi.Secret;
import io.countersign.plugin.spi.channel.Channel;
import io.countersign.plugin.spi.http.Http;
import io.countersign.plugin.spi.http.HttpAnswer;
import io.countersign.plugin.spi.http.HttpFailure;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class KeptChannelsTest {

    private static final Map<String, Secret> SECRETS = Map.of("password", Secret.of("first"));

    private final ProbeNetwork network = new ProbeNetwork();
    private final AccountId id = AccountId.random();
    private Instant now = Instant.parse("2026-11-22T10:00:00Z");
    private final InstantSource time = () -> now;
    private final Clock clock = time.withZone(ZoneOffset.UTC);
    private final KeptChannels channels = new KeptChannels(clock);

    @Test
    void opensAnAccountOnceForAllItsUses() throws PluginFailure {
        use(Map.of("handle", "acme"), SECRETS).verify();
        use(Map.of("handle", "acme"), SECRETS).verify();

        assertThat(network.opened()).hasSize(1);
    }

    @Test
    void opensAnotherWhenSettingsOrSecretsWereChangedWhereverThatWas() {
        use(Map.of("handle", "acme"), SECRETS);
        use(Map.of("handle", "acme2"), SECRETS);
        use(Map.of("handle", "acme2"), Map.of("password", Secret.of("second")));

        assertThat(network.opened())
                .extracting(settings -> settings.get("handle"))
                .containsExactly("acme", "acme2", "acme2");
    }

    @Test
    void opensAnotherWhenItsPluginWasReplaced() {
        use(Map.of(), SECRETS);
        ProbeNetwork replaced = new ProbeNetwork();

        channels.use(account(Map.of()), replaced, SECRETS, call -> answer());

        assertThat(replaced.opened()).hasSize(1);
    }

    @Test
    void opensAnotherAfterTheNetworkRefusedTheAccount() {
        Channel first = use(Map.of(), SECRETS);
        network.refuse();

        assertThatThrownBy(first::verify).isInstanceOf(PluginFailure.class);
        use(Map.of(), SECRETS);

        assertThat(network.opened()).hasSize(2);
    }

    @Test
    void forgetsWhatWasChangedHereDisconnectedOrLongUnused() {
        use(Map.of(), SECRETS);
        channels.on(new AccountChanged(id, "Page"));
        use(Map.of(), SECRETS);
        channels.on(new AccountDisconnected(id, "Page"));
        use(Map.of(), SECRETS);
        now = now.plus(Duration.ofHours(2));
        use(Map.of(), SECRETS);

        assertThat(network.opened()).hasSize(4);
    }

    @Test
    void sendsEachUseItsOwnWayAndNothingBetweenUses() throws PluginFailure {
        List<String> ways = new ArrayList<>();
        Channel first = channels.use(account(Map.of()), network, SECRETS, way("first", ways));
        Channel second = channels.use(account(Map.of()), network, SECRETS, way("second", ways));

        second.verify();
        first.verify();

        assertThat(ways).containsExactly("second", "first");
        assertThatThrownBy(network::sendBetweenUses)
                .isInstanceOf(HttpFailure.class)
                .hasMessageContaining("sends nothing");
    }

    private Channel use(Map<String, String> settings, Map<String, Secret> secrets) {
        return channels.use(account(settings), network, secrets, call -> answer());
    }

    private static Http way(String name, List<String> ways) {
        return call -> {
            ways.add(name);
            return answer();
        };
    }

    private static HttpAnswer answer() {
        return new HttpAnswer(200, Map.of(), new byte[0]);
    }

    private Account account(Map<String, String> settings) {
        return new Account(
                id,
                "probe",
                "Probe",
                "Page",
                new TreeSet<>(Set.of("DE")),
                settings,
                network.limits(),
                60,
                new PersonId("mia"),
                new PersonId("ada"),
                new Account.Health(AccountState.CONNECTED, Optional.empty(), Optional.empty()),
                Optional.empty(),
                1);
    }
}
