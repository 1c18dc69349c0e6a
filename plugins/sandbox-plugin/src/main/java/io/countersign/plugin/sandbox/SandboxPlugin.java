package io.countersign.plugin.sandbox;

import io.countersign.plugin.spi.Plugin;
import io.countersign.plugin.spi.channel.ChannelFactory;
import io.countersign.plugin.spi.operation.Operation;
import java.util.List;

/** Everything that a network can do, and nothing that anybody outside can see. */
public final class SandboxPlugin implements Plugin {

    private final MemoryPosts memory = new MemoryPosts();

    @Override
    public List<ChannelFactory> channels() {
        return List.of(new SandboxChannelFactory(memory));
    }

    @Override
    public List<Operation<?, ?>> operations() {
        return List.of(new SandboxPublishPost(memory));
    }
}
