package io.countersign.plugin.mastodon;

import io.countersign.plugin.spi.channel.Channel;
import io.countersign.plugin.spi.channel.ChannelContext;
import io.countersign.plugin.spi.channel.ChannelFactory;
import io.countersign.plugin.spi.channel.Delivery;
import io.countersign.plugin.spi.channel.Limits;
import io.countersign.plugin.spi.channel.Limits.TextFormat;
import io.countersign.plugin.spi.channel.Limits.TextUnit;
import io.countersign.plugin.spi.setting.Setting;
import io.countersign.plugin.spi.setting.Settings;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** A Mastodon account. */
public final class MastodonChannelFactory implements ChannelFactory {

    static final String SERVER = "server";
    static final String ACCESS_TOKEN = "accessToken";
    static final String VISIBILITY = "visibility";

    /** Mastodon's own defaults; each server may have others and says so. */
    static final Limits USUAL = new Limits(
            OptionalInt.empty(),
            500,
            TextUnit.GRAPHEMES,
            OptionalInt.empty(),
            OptionalInt.of(23),
            TextFormat.PLAIN,
            4,
            16L * 1024 * 1024,
            Set.of("image/jpeg", "image/png", "image/gif", "image/webp", "image/heic", "image/heif", "image/avif"),
            1_500);

    @Override
    public String type() {
        return "mastodon";
    }

    @Override
    public String name() {
        return "Mastodon";
    }

    @Override
    public List<Setting> settings() {
        return List.of(
                Setting.url(SERVER, "Server", "Where the account lives, e.g. https://mastodon.social", ""),
                Setting.secret(
                        ACCESS_TOKEN,
                        "Access token",
                        "On the server: Preferences, Development, New application, with the scopes read and write."),
                // Posts for followers only are left out: not every server lists them, so they could not be found again.
                Setting.choice(
                        VISIBILITY,
                        "Visibility",
                        "Unlisted posts are public, but stay out of the server's own timelines.",
                        List.of("public", "unlisted")));
    }

    @Override
    public Limits limits() {
        return USUAL;
    }

    /** The server may take a key, but not every server that speaks the API does, and none for longer than an hour. */
    @Override
    public Delivery delivery() {
        return Delivery.QUERYABLE;
    }

    @Override
    public Channel open(Settings settings, ChannelContext context) {
        MastodonServer server = new MastodonServer(settings.address(SERVER), settings.secret(ACCESS_TOKEN), context);
        return new MastodonChannel(server, settings.find(VISIBILITY).orElse("public"), context.limits());
    }
}
