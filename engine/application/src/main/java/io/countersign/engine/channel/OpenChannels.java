package io.countersign.engine.channel;

import io.countersign.engine.credential.Credentials;
import io.countersign.engine.plugin.Plugins;
import io.countersign.engine.problem.ProblemException;
import io.countersign.plugin.spi.Secret;
import io.countersign.plugin.spi.channel.Channel;
import io.countersign.plugin.spi.channel.ChannelContext;
import io.countersign.plugin.spi.channel.ChannelFactory;
import io.countersign.plugin.spi.http.Http;
import io.countersign.plugin.spi.http.HttpFailure;
import io.countersign.plugin.spi.setting.Setting;
import io.countersign.plugin.spi.setting.SettingKind;
import io.countersign.plugin.spi.setting.Settings;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gives an account's channel for one use, with its secrets leased for that use. */
@Component
public class OpenChannels {

    private final Plugins plugins;
    private final Credentials credentials;
    private final KeptChannels kept;
    private final Http http;
    private final Clock clock;

    OpenChannels(Plugins plugins, Credentials credentials, KeptChannels kept, Http http, Clock clock) {
        this.plugins = plugins;
        this.credentials = credentials;
        this.kept = kept;
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
        return kept.use(account, factory(account), secrets, narrower);
    }

    /** The same as if it had never been used, so that whatever it learned is asked anew. */
    public Channel openAnew(Account account, String purpose) {
        kept.forget(account.id());
        return open(account, purpose);
    }

    /**
     * For {@link Channel#check} only, which does no I/O: an empty text stands for each secret, and nothing can be sent. A
     * channel may read its secrets when it is opened, so they must be there.
     */
    public Channel openForCheck(Account account) {
        Map<String, Secret> blank = factory(account).settings().stream()
                .filter(setting -> setting.kind() == SettingKind.SECRET)
                .collect(Collectors.toMap(Setting::key, setting -> Secret.of("")));
        Http nowhere = call -> {
            throw HttpFailure.notSent("A check calls no network: " + call, null);
        };
        return factory(account)
                .open(new Settings(account.settings(), blank), new ChannelContext(nowhere, clock, account.limits()));
    }
}
