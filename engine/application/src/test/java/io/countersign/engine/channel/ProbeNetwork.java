package io.countersign.engine.channel;

import io.countersign.plugin.spi.PluginFailure;
import io.countersign.plugin.spi.channel.Channel;
import io.countersign.plugin.spi.channel.ChannelContext;
import io.countersign.plugin.spi.channel.ChannelFactory;
import io.countersign.plugin.spi.channel.Delivery;
import io.countersign.plugin.spi.channel.Finding;
import io.countersign.plugin.spi.channel.Limits;
import io.countersign.plugin.spi.channel.PublicationKey;
import io.countersign.plugin.spi.channel.Receipt;
import io.countersign.plugin.spi.channel.Variant;
import io.countersign.plugin.spi.channel.Verification;
import io.countersign.plugin.spi.http.Http;
import io.countersign.plugin.spi.http.HttpAnswer;
import io.countersign.plugin.spi.http.HttpCall;
import io.countersign.plugin.spi.http.HttpFailure;
import io.countersign.plugin.spi.setting.Setting;
import io.countersign.plugin.spi.setting.Settings;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Counts how often it is opened; its channels can verify, and nothing else. */
final class ProbeNetwork implements ChannelFactory {

    private final List<Settings> opened = new ArrayList<>();
    private final List<Http> ways = new ArrayList<>();
    private boolean refuses;

    List<Settings> opened() {
        return opened;
    }

    void refuse() {
        refuses = true;
    }

    /** As a thread that a plugin started itself would. */
    HttpAnswer sendBetweenUses() throws HttpFailure {
        return send(ways.get(0));
    }

    private static HttpAnswer send(Http http) throws HttpFailure {
        return http.send(HttpCall.get(URI.create("https://probe.example")));
    }

    private Verification verify(Http http) throws PluginFailure {
        if (refuses) {
            throw PluginFailure.notConnected("Probe: the token has ended.");
        }
        try {
            send(http);
            return new Verification("@probe", "", Optional.empty(), Optional.empty());
        } catch (HttpFailure failure) {
            throw PluginFailure.unavailable("Probe: it is down.", failure);
        }
    }

    @Override
    public String type() {
        return "probe";
    }

    @Override
    public String name() {
        return "Probe";
    }

    @Override
    public List<Setting> settings() {
        return List.of();
    }

    @Override
    public Limits limits() {
        return new Limits(
                OptionalInt.empty(),
                300,
                Limits.TextUnit.GRAPHEMES,
                OptionalInt.empty(),
                OptionalInt.empty(),
                Limits.TextFormat.PLAIN,
                0,
                0,
                Set.of(),
                0);
    }

    @Override
    public Delivery delivery() {
        return Delivery.QUERYABLE;
    }

    @Override
    public Channel open(Settings settings, ChannelContext context) {
        opened.add(settings);
        ways.add(context.http());
        return new ProbeChannel(this, context.http());
    }

    private record ProbeChannel(ProbeNetwork network, Http http) implements Channel {

        @Override
        public Verification verify() throws PluginFailure {
            return network.verify(http);
        }

        @Override
        public List<Finding> check(Variant variant) {
            return List.of();
        }

        @Override
        public Receipt publish(Variant variant, PublicationKey key) throws PluginFailure {
            throw PluginFailure.defect("Probe: it only verifies.", null);
        }

        @Override
        public Optional<Receipt> find(PublicationKey key, Variant variant) {
            return Optional.empty();
        }

        @Override
        public void delete(Receipt receipt) {
            // Nothing is ever there.
        }
    }
}
