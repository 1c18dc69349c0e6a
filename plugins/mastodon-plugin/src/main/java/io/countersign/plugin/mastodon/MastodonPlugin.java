package io.countersign.plugin.mastodon;

import io.countersign.plugin.spi.Plugin;
import io.countersign.plugin.spi.channel.ChannelFactory;
import java.util.List;

/** The entry of this jar. */
public final class MastodonPlugin implements Plugin {

    @Override
    public List<ChannelFactory> channels() {
        return List.of(new MastodonChannelFactory());
    }
}
