package io.countersign.plugin.bluesky;

import io.countersign.plugin.spi.PluginFailure;
import io.countersign.plugin.spi.channel.Channel;
import io.countersign.plugin.spi.channel.Finding;
import io.countersign.plugin.spi.channel.Limits;
import io.countersign.plugin.spi.channel.LimitsCheck;
import io.countersign.plugin.spi.channel.PublicationKey;
import io.countersign.plugin.spi.channel.Receipt;
import io.countersign.plugin.spi.channel.Variant;
import io.countersign.plugin.spi.channel.Verification;
import java.util.List;
import java.util.Optional;

/** An account on Bluesky. */
record BlueskyChannel(Repository repository, PostRecord record, Limits limits) implements Channel {

    @Override
    public List<Finding> check(Variant variant) {
        return LimitsCheck.findings(variant, PostRecord.text(variant), limits);
    }

    @Override
    public Receipt publish(Variant variant, PublicationKey key) throws PluginFailure {
        return repository.put(RecordKey.of(key), record.of(variant, key.createdAt()));
    }

    @Override
    public Optional<Receipt> find(PublicationKey key, Variant variant) throws PluginFailure {
        return repository.find(RecordKey.of(key));
    }

    /** A record can be changed, but what readers of Bluesky see cannot, so nothing is replaced in place. */
    @Override
    public boolean isThere(Receipt receipt) throws PluginFailure {
        return repository.has(receipt);
    }

    @Override
    public void delete(Receipt receipt) throws PluginFailure {
        repository.delete(receipt);
    }

    @Override
    public Verification verify() throws PluginFailure {
        String handle = "@" + repository.session().handle();
        return new Verification(handle, repository.displayName().orElse(""), repository.profile(), Optional.empty());
    }

    @Override
    public String toString() {
        return "BlueskyChannel[" + repository.xrpc().service() + "]";
    }
}
