package io.countersign.plugin.sandbox;

import io.countersign.plugin.spi.PluginFailure;
import io.countersign.plugin.spi.channel.Channel;
import io.countersign.plugin.spi.channel.Finding;
import io.countersign.plugin.spi.channel.Limits;
import io.countersign.plugin.spi.channel.LimitsCheck;
import io.countersign.plugin.spi.channel.PublicationKey;
import io.countersign.plugin.spi.channel.Receipt;
import io.countersign.plugin.spi.channel.Variant;
import io.countersign.plugin.spi.channel.Verification;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** An account of the sandbox network. */
record SandboxChannel(SandboxNetwork network, Limits limits, Optional<String> pageAddress) implements Channel {

    @Override
    public List<Finding> check(Variant variant) {
        return LimitsCheck.findings(variant, limits);
    }

    @Override
    public Receipt publish(Variant variant, PublicationKey key) throws PluginFailure {
        return receipt(network.publish(key.value(), variant));
    }

    @Override
    public Optional<Receipt> find(PublicationKey key, Variant variant) throws PluginFailure {
        return network.find(key.value()).map(this::receipt);
    }

    @Override
    public Optional<Receipt> replace(Receipt live, Variant variant) throws PluginFailure {
        return network.replace(live.remoteId(), variant) ? Optional.of(receipt(live.remoteId())) : Optional.empty();
    }

    @Override
    public boolean isThere(Receipt receipt) throws PluginFailure {
        return network.has(receipt.remoteId());
    }

    @Override
    public void delete(Receipt receipt) throws PluginFailure {
        network.delete(receipt.remoteId());
    }

    @Override
    public Verification verify() throws PluginFailure {
        return new Verification(network.account(), "Sandbox account", Optional.empty(), Optional.empty());
    }

    private Receipt receipt(String id) {
        return Receipt.live(id, pageAddress.map(address -> URI.create(address + "/" + id)));
    }
}
