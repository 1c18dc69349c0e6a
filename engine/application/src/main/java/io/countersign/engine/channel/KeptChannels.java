package io.countersign.engine.channel;

import io.countersign.engine.content.AccountId;
import io.countersign.plugin.spi.Secret;
import io.countersign.plugin.spi.channel.Channel;
import io.countersign.plugin.spi.channel.ChannelContext;
import io.countersign.plugin.spi.channel.ChannelFactory;
import io.countersign.plugin.spi.channel.Limits;
import io.countersign.plugin.spi.http.Http;
import io.countersign.plugin.spi.setting.Settings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the channel of each account open between its uses, so that what it learned, such as a login, serves the next one. Any
 * change of plugin, settings, secrets or limits, on whatever node it was made, opens another.
 */
@Component
class KeptChannels {

    private static final Duration UNUSED = Duration.ofHours(1);

    private final Map<AccountId, Kept> kept = new ConcurrentHashMap<>();
    private final Fingerprint fingerprint = new Fingerprint();
    private final Clock clock;

    KeptChannels(Clock clock) {
        this.clock = clock;
    }

    private record Kept(
            ChannelFactory factory,
            Limits limits,
            byte[] fingerprint,
            Channel channel,
            BorrowedHttp borrowed,
            Instant usedAt) {

        boolean isOf(ChannelFactory other, Limits others, byte[] print) {
            return factory == other && limits.equals(others) && Fingerprint.same(fingerprint, print);
        }

        Kept used(Instant now) {
            return new Kept(factory, limits, fingerprint, channel, borrowed, now);
        }
    }

    /** @param http the way out of this use only */
    Channel use(Account account, ChannelFactory factory, Map<String, Secret> secrets, Http http) {
        Instant now = clock.instant();
        kept.values().removeIf(each -> each.usedAt().plus(UNUSED).isBefore(now));
        byte[] print = fingerprint.of(account.settings(), secrets);
        Kept open = kept.compute(
                account.id(),
                (id, old) -> old != null && old.isOf(factory, account.limits(), print)
                        ? old.used(now)
                        : opened(account, factory, new Settings(account.settings(), secrets), print));
        return new UsedChannel(open.channel(), open.borrowed(), http, () -> forget(account.id(), open.channel()));
    }

    private Kept opened(Account account, ChannelFactory factory, Settings settings, byte[] print) {
        BorrowedHttp borrowed = new BorrowedHttp();
        ChannelContext context = new ChannelContext(borrowed, clock, account.limits());
        return new Kept(factory, account.limits(), print, factory.open(settings, context), borrowed, clock.instant());
    }

    private void forget(AccountId account, Channel channel) {
        kept.computeIfPresent(account, (id, now) -> now.channel() == channel ? null : now);
    }

    void forget(AccountId account) {
        kept.remove(account);
    }

    @EventListener
    void on(AccountChanged changed) {
        forget(changed.account());
    }

    @EventListener
    void on(AccountDisconnected disconnected) {
        forget(disconnected.account());
    }
}
