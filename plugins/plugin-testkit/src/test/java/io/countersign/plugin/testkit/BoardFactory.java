package io.countersign.plugin.testkit;

import io.countersign.plugin.spi.channel.Channel;
import io.countersign.plugin.spi.channel.ChannelContext;
import io.countersign.plugin.spi.channel.ChannelFactory;
import io.countersign.plugin.spi.channel.Delivery;
import io.countersign.plugin.spi.channel.Limits;
import io.countersign.plugin.spi.setting.Setting;
import io.countersign.plugin.spi.setting.Settings;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** A right channel, or one with a flaw. */
record BoardFactory(Delivery delivery, Flaw flaw) implements ChannelFactory {

    @Override
    public String type() {
        return "board";
    }

    @Override
    public String name() {
        return "Board";
    }

    @Override
    public List<Setting> settings() {
        return List.of(Setting.url("address", "Address", "", ""), Setting.secret("token", "Token", ""));
    }

    @Override
    public Limits limits() {
        return new Limits(
                OptionalInt.empty(),
                140,
                Limits.TextUnit.GRAPHEMES,
                OptionalInt.empty(),
                OptionalInt.empty(),
                Limits.TextFormat.PLAIN,
                1,
                1_000,
                Set.of("image/png"),
                100);
    }

    @Override
    public Channel open(Settings settings, ChannelContext context) {
        return new BoardChannel(settings, context, delivery, flaw);
    }
}
