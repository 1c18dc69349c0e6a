package io.countersign.engine.publication.fault;

import io.countersign.engine.TestCompany;
import io.countersign.engine.channel.AccountForm;
import io.countersign.engine.channel.ChannelAccounts;
import io.countersign.engine.content.AccountId;
import io.countersign.engine.credential.SecretText;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.plugin.Plugins;
import io.countersign.plugin.bluesky.BlueskyNetwork;
import io.countersign.plugin.mastodon.MastodonNetwork;
import io.countersign.plugin.spi.setting.Setting;
import io.countersign.plugin.spi.setting.SettingKind;
import io.countersign.plugin.spi.setting.Settings;
import io.countersign.plugin.testkit.ScriptedNetwork;
import io.countersign.plugin.testkit.oracle.Mode;
import io.countersign.plugin.testkit.oracle.OracleNetwork;
import io.countersign.plugin.wordpress.WordPressNetwork;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntSupplier;

/** Accounts of the real plugins on networks of this machine, each behind a way that may be faulty. */
record FaultyAccounts(ChannelAccounts accounts, Plugins plugins, TestCompany company, Path folder) {

    /** The networks, each spoken to by its own plugin. */
    enum Kind {
        SANDBOX("sandbox", "address"),
        BLUESKY("bluesky", "service"),
        MASTODON("mastodon", "server"),
        WORDPRESS("wordpress", "site");

        private final String type;
        private final String address;

        Kind(String type, String address) {
            this.type = type;
            this.address = address;
        }
    }

    /** @param posts how many people can see on the network now */
    record Faulty(AccountId account, Kind kind, FaultyWay way, IntSupplier posts, AutoCloseable network) {}

    Faulty connect(Kind kind, Fault fault, boolean isKept) {
        if (kind == Kind.SANDBOX) {
            OracleNetwork oracle = oracle();
            FaultyWay way = new FaultyWay(oracle.address(), fault, isKept);
            Map<String, String> settings = Map.of("handle", "@acme", "behaviour", "accept");
            AccountId account = connect(kind, settings, Map.of(), way.address());
            return new Faulty(account, kind, way, () -> oracle.posts().size(), oracle);
        }
        ScriptedNetwork network = network(kind);
        FaultyWay way = new FaultyWay(network.address(), fault, isKept);
        Settings right = network.settings();
        Map<String, String> settings = new HashMap<>();
        Map<String, SecretText> secrets = new HashMap<>();
        for (Setting setting : plugins.channel(kind.type).orElseThrow().settings()) {
            if (setting.kind() == SettingKind.SECRET) {
                secrets.put(
                        setting.key(), SecretText.of(right.secret(setting.key()).reveal()));
            } else {
                right.find(setting.key()).ifPresent(value -> settings.put(setting.key(), value));
            }
        }
        AccountId account = connect(kind, settings, secrets, way.address());
        return new Faulty(account, kind, way, network::publications, network);
    }

    private static ScriptedNetwork network(Kind kind) {
        return switch (kind) {
            case BLUESKY -> new BlueskyNetwork();
            case MASTODON -> {
                MastodonNetwork network = new MastodonNetwork();
                network.setClock(Instant.now());
                yield network;
            }
            case WORDPRESS -> new WordPressNetwork();
            case SANDBOX -> throw new IllegalArgumentException("The oracle is no scripted network.");
        };
    }

    private OracleNetwork oracle() {
        try {
            return OracleNetwork.start(
                    Mode.QUERYABLE, folder.resolve(UUID.randomUUID().toString()), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private AccountId connect(Kind kind, Map<String, String> settings, Map<String, SecretText> secrets, URI address) {
        Map<String, String> all = new HashMap<>(settings);
        all.put(kind.address, address.toString());
        AccountForm form = form(kind, "Page " + UUID.randomUUID(), all, secrets);
        return company.as("ada", () -> accounts.connect(form)).id();
    }

    /** As an account admin corrects the address. */
    void move(Faulty faulty, URI address) {
        var account = accounts.get(faulty.account());
        Map<String, String> settings = new HashMap<>(account.settings());
        settings.put(faulty.kind().address, address.toString());
        AccountForm form = form(faulty.kind(), account.name(), settings, Map.of());
        company.runAs("ada", () -> accounts.change(account.id(), form, account.revision()));
    }

    private static AccountForm form(
            Kind kind, String name, Map<String, String> settings, Map<String, SecretText> secrets) {
        return new AccountForm(
                kind.type, name, Set.of("DE"), settings, secrets, 600, new PersonId("max"), new PersonId("ada"));
    }
}
