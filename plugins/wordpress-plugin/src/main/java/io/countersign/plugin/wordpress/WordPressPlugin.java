package io.countersign.plugin.wordpress;

import io.countersign.plugin.spi.Plugin;
import io.countersign.plugin.spi.channel.ChannelFactory;
import java.util.List;

/** The entry of this jar. */
public final class WordPressPlugin implements Plugin {

    @Override
    public List<ChannelFactory> channels() {
        return List.of(new WordPressChannelFactory());
    }
}
