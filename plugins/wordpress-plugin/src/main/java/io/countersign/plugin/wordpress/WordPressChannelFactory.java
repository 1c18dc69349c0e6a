package io.countersign.plugin.wordpress;

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

/** A WordPress site, on which a user of its own publishes. */
public final class WordPressChannelFactory implements ChannelFactory {

    static final String SITE = "site";
    static final String USER = "user";
    static final String APPLICATION_PASSWORD = "applicationPassword";
    static final String KIND = "kind";

    /** WordPress itself takes nearly anything; these keep titles readable and requests below what hosts usually take. */
    static final Limits LIMITS = new Limits(
            OptionalInt.of(200),
            100_000,
            TextUnit.CODE_POINTS,
            OptionalInt.empty(),
            OptionalInt.empty(),
            TextFormat.HTML,
            1,
            8L * 1024 * 1024,
            Set.of("image/jpeg", "image/png", "image/gif", "image/webp"),
            1_000);

    @Override
    public String type() {
        return "wordpress";
    }

    @Override
    public String name() {
        return "WordPress";
    }

    @Override
    public List<Setting> settings() {
        return List.of(
                Setting.url(SITE, "Site", "The address of the site's front page, e.g. https://news.example.com", ""),
                Setting.text(USER, "User name", "A user of its own, with the role Editor or Author."),
                Setting.secret(
                        APPLICATION_PASSWORD,
                        "Application password",
                        "On the site: Users, Profile, Application Passwords. Not the password for logging in."),
                Setting.choice(KIND, "Publishes as", "Pages need the role Editor.", List.of("post", "page")));
    }

    @Override
    public Limits limits() {
        return LIMITS;
    }

    /** WordPress takes no key, but a slug that holds one. */
    @Override
    public Delivery delivery() {
        return Delivery.QUERYABLE;
    }

    @Override
    public Channel open(Settings settings, ChannelContext context) {
        Login login = new Login(settings.get(USER), settings.secret(APPLICATION_PASSWORD));
        PostKind kind = PostKind.of(settings.find(KIND).orElse("post"));
        return new WordPressChannel(new WordPressSite(settings.address(SITE), login, context), kind, context.limits());
    }
}
