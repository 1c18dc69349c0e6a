package io.countersign.benchmark.crash.product;

import io.countersign.plugin.spi.channel.Channel;
import io.countersign.plugin.spi.channel.ChannelContext;
import io.countersign.plugin.spi.channel.ChannelFactory;
import io.countersign.plugin.spi.channel.Delivery;
import io.countersign.plugin.spi.channel.Limits;
import io.countersign.plugin.spi.http.Exchange;
import io.countersign.plugin.spi.setting.Setting;
import io.countersign.plugin.spi.setting.Settings;
import io.countersign.plugin.testkit.oracle.Mode;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** One kind of network, as the product sees it. */
record OracleChannelFactory(Mode kind, CrashPlaces places) implements ChannelFactory {

    private static final Limits LIMITS = new Limits(
            OptionalInt.empty(),
            500,
            Limits.TextUnit.GRAPHEMES,
            OptionalInt.empty(),
            OptionalInt.empty(),
            Limits.TextFormat.PLAIN,
            0,
            0,
            Set.of(),
            0);

    @Override
    public String type() {
        return OraclePlugin.channel(kind);
    }

    @Override
    public String name() {
        return "Oracle " + kind;
    }

    @Override
    public List<Setting> settings() {
        return List.of(
                Setting.url("address", "Address", "Of the network.", ""),
                Setting.secret("token", "Token", "Must never be seen in a log."));
    }

    @Override
    public Limits limits() {
        return LIMITS;
    }

    @Override
    public Delivery delivery() {
        return switch (kind) {
            case IDEMPOTENT_KEY -> Delivery.IDEMPOTENT_KEY;
            case QUERYABLE -> Delivery.QUERYABLE;
            case MANUAL -> Delivery.MANUAL;
        };
    }

    @Override
    public Channel open(Settings settings, ChannelContext context) {
        var exchange = new Exchange("Oracle", context.http(), context.clock());
        return new OracleChannel(this, settings.address("address"), settings.secret("token"), exchange);
    }
}
