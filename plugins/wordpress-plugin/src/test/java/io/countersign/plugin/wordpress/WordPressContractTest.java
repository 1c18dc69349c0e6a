package io.countersign.plugin.wordpress;

import io.countersign.plugin.spi.channel.ChannelFactory;
import io.countersign.plugin.testkit.ChannelContract;
import io.countersign.plugin.testkit.ContractNetwork;

/** What the product relies on in every channel. */
class WordPressContractTest extends ChannelContract {

    @Override
    protected ChannelFactory factory() {
        return new WordPressChannelFactory();
    }

    @Override
    protected ContractNetwork startNetwork() {
        return new WordPressNetwork();
    }
}
