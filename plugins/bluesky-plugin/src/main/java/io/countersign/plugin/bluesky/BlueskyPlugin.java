package io.countersign.plugin.bluesky;

import io.countersign.plugin.spi.Plugin;
import io.countersign.plugin.spi.channel.ChannelFactory;
import java.util.List;

/** Bluesky as a place to publish to. */
public final class BlueskyPlugin implements Plugin {

    @Override
    public List<ChannelFactory> channels() {
        return List.of(new BlueskyChannelFactory());
    }
}
