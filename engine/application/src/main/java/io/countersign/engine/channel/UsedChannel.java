package io.countersign.engine.channel;

import io.countersign.plugin.spi.FailureKind;
import io.countersign.plugin.spi.PluginFailure;
import io.countersign.plugin.spi.channel.Channel;
import io.countersign.plugin.spi.channel.Finding;
import io.countersign.plugin.spi.channel.Metric;
import io.countersign.plugin.spi.channel.PublicationKey;
import io.countersign.plugin.spi.channel.Receipt;
import io.countersign.plugin.spi.channel.Variant;
import io.countersign.plugin.spi.channel.Verification;
import io.countersign.plugin.spi.http.Http;
import java.util.List;
import java.util.Optional;

/**
 * One use of a channel that stays open.
 *
 * @param http the way out of this use
 * @param spoilt told when the channel may hold something that the network does not accept any more, or failed for no known
 *     reason: the next use opens another
 */
record UsedChannel(Channel channel, BorrowedHttp borrowed, Http http, Runnable spoilt) implements Channel {

    private interface Work<T> {
        T run() throws PluginFailure;
    }

    private <T> T use(Work<T> work) throws PluginFailure {
        try (BorrowedHttp.Use use = borrowed.use(http)) {
            return work.run();
        } catch (PluginFailure failure) {
            if (failure.kind() == FailureKind.NOT_CONNECTED || failure.kind() == FailureKind.PLUGIN_DEFECT) {
                spoilt.run();
            }
            throw failure;
        } catch (RuntimeException | Error defect) {
            spoilt.run();
            throw defect;
        }
    }

    @Override
    public List<Finding> check(Variant variant) {
        return channel.check(variant);
    }

    @Override
    public Receipt publish(Variant variant, PublicationKey key) throws PluginFailure {
        return use(() -> channel.publish(variant, key));
    }

    @Override
    public Receipt track(Receipt pending) throws PluginFailure {
        return use(() -> channel.track(pending));
    }

    @Override
    public Optional<Receipt> find(PublicationKey key, Variant variant) throws PluginFailure {
        return use(() -> channel.find(key, variant));
    }

    @Override
    public Optional<Receipt> replace(Receipt live, Variant variant) throws PluginFailure {
        return use(() -> channel.replace(live, variant));
    }

    @Override
    public boolean isThere(Receipt receipt) throws PluginFailure {
        return use(() -> channel.isThere(receipt));
    }

    @Override
    public void delete(Receipt receipt) throws PluginFailure {
        use(() -> {
            channel.delete(receipt);
            return receipt;
        });
    }

    @Override
    public List<Metric> metrics(Receipt receipt) throws PluginFailure {
        return use(() -> channel.metrics(receipt));
    }

    @Override
    public Verification verify() throws PluginFailure {
        return use(channel::verify);
    }
}
