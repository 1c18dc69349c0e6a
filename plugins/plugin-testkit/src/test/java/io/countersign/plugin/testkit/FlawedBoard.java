package io.countersign.plugin.testkit;

import io.countersign.plugin.spi.channel.ChannelFactory;
import io.countersign.plugin.spi.channel.Delivery;

/** Not a test by its name: {@link ChannelContractBitesTest} runs it, and expects it to fail. */
class FlawedBoard extends ChannelContract {

    static Flaw flaw = Flaw.NONE;
    static Delivery delivery = Delivery.IDEMPOTENT_KEY;

    @Override
    protected ChannelFactory factory() {
        return new BoardFactory(delivery, flaw);
    }

    @Override
    protected ContractNetwork startNetwork() {
        return new BoardNetwork();
    }
}
