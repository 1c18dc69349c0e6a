package io.countersign.plugin.testkit;

import io.countersign.plugin.spi.channel.ChannelFactory;
import io.countersign.plugin.spi.channel.Delivery;

/** The contract holds for a channel without a flaw. */
class BoardContractTest extends ChannelContract {

    @Override
    protected ChannelFactory factory() {
        return new BoardFactory(Delivery.IDEMPOTENT_KEY, Flaw.NONE);
    }

    @Override
    protected ContractNetwork startNetwork() {
        return new BoardNetwork();
    }
}
