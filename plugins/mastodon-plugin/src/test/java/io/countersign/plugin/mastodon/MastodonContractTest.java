package io.countersign.plugin.mastodon;

import io.countersign.plugin.spi.channel.ChannelFactory;
import io.countersign.plugin.testkit.ChannelContract;
import io.countersign.plugin.testkit.ContractNetwork;

/** What the product relies on in every channel. */
class MastodonContractTest extends ChannelContract {

    @Override
    protected ChannelFactory factory() {
        return new MastodonChannelFactory();
    }

    @Override
    protected ContractNetwork startNetwork() {
        return new MastodonNetwork();
    }
}
