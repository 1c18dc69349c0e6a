package io.countersign.plugin.sandbox;

import io.countersign.plugin.spi.channel.ChannelFactory;
import io.countersign.plugin.testkit.ChannelContract;
import io.countersign.plugin.testkit.ContractNetwork;

class SandboxContractTest extends ChannelContract {

    private final MemoryPosts posts = new MemoryPosts();

    @Override
    protected ChannelFactory factory() {
        return new SandboxChannelFactory(posts);
    }

    @Override
    protected ContractNetwork startNetwork() {
        return new InProcessNetwork(posts);
    }
}
