package io.countersign.plugin.sandbox;

import io.countersign.plugin.spi.channel.Channel;
import io.countersign.plugin.spi.channel.ChannelContext;
import io.countersign.plugin.spi.channel.ChannelFactory;
import io.countersign.plugin.spi.channel.Delivery;
import io.countersign.plugin.spi.channel.Limits;
import io.countersign.plugin.spi.http.Exchange;
import io.countersign.plugin.spi.setting.Setting;
import io.countersign.plugin.spi.setting.Settings;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** What the product asks about the sandbox, and how an account of it is opened. */
record SandboxChannelFactory(MemoryPosts memory) implements ChannelFactory {

    @Override
    public String type() {
        return "sandbox";
    }

    @Override
    public String name() {
        return "Sandbox";
    }

    @Override
    public List<Setting> settings() {
        return List.of(
                Setting.text("handle", "Handle", "Any name, e.g. @acme."),
                Setting.choice("behaviour", "Behaviour", "What the network does with a post.", Behaviour.choices()),
                Setting.text("folder", "Folder", "An existing folder of the server that keeps the posts.")
                        .optional(),
                Setting.url("pageAddress", "Page address", "Links to posts begin with it.", "")
                        .optional(),
                Setting.url("address", "Address", "A test network instead of the one in this process.", "")
                        .optional());
    }

    @Override
    public Limits limits() {
        return new Limits(
                OptionalInt.empty(),
                500,
                Limits.TextUnit.GRAPHEMES,
                OptionalInt.empty(),
                OptionalInt.empty(),
                Limits.TextFormat.PLAIN,
                4,
                5_000_000,
                Set.of("image/png", "image/jpeg", "image/gif", "image/webp"),
                1_500);
    }

    @Override
    public Delivery delivery() {
        return Delivery.QUERYABLE;
    }

    @Override
    public Channel open(Settings settings, ChannelContext context) {
        return new SandboxChannel(network(settings, context), context.limits(), settings.find("pageAddress"));
    }

    private SandboxNetwork network(Settings settings, ChannelContext context) {
        if (settings.find("address").isPresent()) {
            return new RemoteNetwork(
                    settings.address("address"), new Exchange("Sandbox", context.http(), context.clock()));
        }
        Posts posts = settings.find("folder")
                .<Posts>map(folder -> new FolderPosts(Path.of(folder)))
                .orElse(memory);
        Behaviour behaviour = Behaviour.of(settings.find("behaviour").orElse("accept"));
        return new LocalNetwork(settings.get("handle"), behaviour, posts, context.clock());
    }
}
