package io.countersign.plugin.testkit;

import io.countersign.plugin.spi.channel.ChannelFactory;
import io.countersign.plugin.spi.channel.Delivery;

/** The contract holds for a channel whose network cannot be asked. */
class ManualBoardContractTest extends ChannelContract {

    @Override
    protected ChannelFactory factory() {
        return new BoardFactory(Delivery.MANUAL, Flaw.NONE);
    }

    @Override
    protected ContractNetwork startNetwork() {
        return new BoardNetwork();
    }
}
