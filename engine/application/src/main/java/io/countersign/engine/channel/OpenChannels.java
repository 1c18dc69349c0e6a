package io.countersign.engine.channel;

import io.countersign.engine.credential.Credentials;
import io.countersign.engine.plugin.Plugins;
import io.countersign.engine.problem.ProblemException;
import io.countersign.plugin.spi.Secret;
import io.countersign.plugin.spi.channel.Channel;
import io.countersign.plugin.spi.channel.ChannelContext;
import io.countersign.plugin.spi.channel.ChannelFactory;
import io.countersign.plugin.spi.http.Http;
import io.countersign.plugin.spi.setting.Settings;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Opens an account's channel for one use, with its secrets leased for that use. */
@Component
public class OpenChannels {

    private final Plugins plugins;
    private final Credentials credentials;
    private final Http http;
    private final Clock clock;

    OpenChannels(Plugins plugins, Credentials credentials, Http http, Clock clock) {
        this.plugins = plugins;
        this.credentials = credentials;
        this.http = http;
        this.clock = clock;
    }

    /** @throws ProblemException when the network's plugin is not installed */
    public ChannelFactory factory(Account account) {
        return plugins.channel(account.channel())
                .orElseThrow(() -> ProblemException.conflict(
                        "PLUGIN_MISSING",
                        "Network '%s': its plugin is not installed. Ask the platform admin to install it."
                                .formatted(account.channel())));
    }

    /**
     * With the account's secrets. The lease is recorded at once, in a transaction of its own if there is none.
     *
     * @param purpose what the secrets are used for
     */
    public Channel open(Account account, String purpose) {
        return open(account, purpose, http);
    }

    /** The same, with a way out that is narrower than the usual one. */
    public Channel open(Account account, String purpose, Http narrower) {
        Map<String, Secret> secrets = credentials.lease(account.id(), purpose).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> Secret.of(each.getValue().reveal())));
        return open(account, secrets, narrower);
    }

    /** Without secrets, for {@link Channel#check} only. */
    public Channel openForCheck(Account account) {
        return open(account, Map.of(), http);
    }

    private Channel open(Account account, Map<String, Secret> secrets, Http way) {
        Settings settings = new Settings(account.settings(), secrets);
        return factory(account).open(settings, new ChannelContext(way, clock, account.limits()));
    }
}
