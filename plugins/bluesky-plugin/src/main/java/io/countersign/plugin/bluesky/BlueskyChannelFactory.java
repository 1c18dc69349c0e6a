package io.countersign.plugin.bluesky;

import io.countersign.plugin.spi.channel.Channel;
import io.countersign.plugin.spi.channel.ChannelContext;
import io.countersign.plugin.spi.channel.ChannelFactory;
import io.countersign.plugin.spi.channel.Delivery;
import io.countersign.plugin.spi.channel.Limits;
import io.countersign.plugin.spi.http.Exchange;
import io.countersign.plugin.spi.setting.Setting;
import io.countersign.plugin.spi.setting.Settings;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** What the product asks about Bluesky, and how an account of it is opened. */
final class BlueskyChannelFactory implements ChannelFactory {

    /** Of the lexicons app.bsky.feed.post and app.bsky.embed.images; the alternative text's is the app's own. */
    private static final Limits LIMITS = new Limits(
            OptionalInt.empty(),
            300,
            Limits.TextUnit.GRAPHEMES,
            OptionalInt.of(3_000),
            OptionalInt.empty(),
            Limits.TextFormat.PLAIN,
            4,
            1_000_000,
            Set.of("image/png", "image/jpeg", "image/webp", "image/gif"),
            2_000);

    @Override
    public String type() {
        return "bluesky";
    }

    @Override
    public String name() {
        return "Bluesky";
    }

    @Override
    public List<Setting> settings() {
        return List.of(
                Setting.url("service", "Service", "The server that hosts the account.", "https://bsky.social"),
                Setting.text("handle", "Handle", "Without the @, e.g. acme.bsky.social."),
                Setting.secret(
                        "appPassword", "App password", "Bluesky: Settings, Privacy and security, App passwords."));
    }

    @Override
    public Limits limits() {
        return LIMITS;
    }

    /** The record key is ours, and a record is only put where none is. */
    @Override
    public Delivery delivery() {
        return Delivery.IDEMPOTENT_KEY;
    }

    @Override
    public Channel open(Settings settings, ChannelContext context) {
        Exchange exchange = new Exchange("Bluesky", context.http(), context.clock());
        Xrpc xrpc = new Xrpc(settings.address("service"), exchange);
        Login login = new Login(xrpc, settings.get("handle"), settings.secret("appPassword"));
        return new BlueskyChannel(new Repository(xrpc, login), new PostRecord(xrpc, login), context.limits());
    }
}
