package io.countersign.engine.publication.sending;

import io.countersign.engine.channel.Account;
import io.countersign.engine.channel.ChannelAccounts;
import io.countersign.engine.channel.OpenChannels;
import io.countersign.engine.publication.Publication;
import io.countersign.engine.publication.PublicationSettings;
import io.countersign.engine.publication.Trouble;
import io.countersign.engine.publication.jdbc.AccountLimits;
import io.countersign.engine.publication.jdbc.Entry;
import io.countersign.engine.workflow.Outcome;
import io.countersign.plugin.spi.PluginFailure;
import io.countersign.plugin.spi.channel.Channel;
import io.countersign.plugin.spi.channel.Receipt;
import io.countersign.plugin.spi.channel.Variant;
import io.countersign.plugin.spi.http.Http;
import io.countersign.plugin.spi.http.RetryAfter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Calls the network once, for a row that is SENDING, and reads what came of it. */
@Component
class Sender {

    private static final Logger LOG = LoggerFactory.getLogger(Sender.class);

    private final ChannelAccounts accounts;
    private final OpenChannels channels;
    private final Http http;
    private final Settling settling;
    private final AccountLimits limits;
    private final PublicationSettings settings;
    private final Clock clock;
    private final Predecessors predecessors;

    Sender(
            ChannelAccounts accounts,
            OpenChannels channels,
            Http http,
            Settling settling,
            AccountLimits limits,
            PublicationSettings settings,
            Clock clock,
            Predecessors predecessors) {
        this.accounts = accounts;
        this.channels = channels;
        this.http = http;
        this.settling = settling;
        this.limits = limits;
        this.settings = settings;
        this.clock = clock;
        this.predecessors = predecessors;
    }

    /** @param attempt that was begun */
    Outcome send(Entry entry, int attempt, Variant variant) {
        Publication publication = entry.publication();
        Account account = accounts.get(publication.account());
        Channel channel;
        try {
            channel = channels.open(
                    account,
                    "publication " + publication.id(),
                    new LeasedHttp(http, settings.lease(), settings.longestRequest()));
        } catch (RuntimeException | LinkageError defect) {
            LOG.error(
                    "Publication {}: the channel of account {} does not open", publication.id(), account.id(), defect);
            return settling.incident(publication, attempt, Trouble.PLUGIN_DEFECT, message(account, defect));
        }
        return call(entry, attempt, () -> predecessors.replace(channel, entry, variant));
    }

    private static String message(Account account, Throwable defect) {
        return "Account '%s': its channel does not open (%s). Look at the plugin, its settings and its secrets."
                .formatted(account.name(), defect.getMessage());
    }

    private interface Publishing {
        Receipt run() throws PluginFailure;
    }

    private Outcome call(Entry entry, int attempt, Publishing publishing) {
        Publication publication = entry.publication();
        try {
            return accepted(publication, publishing.run());
        } catch (PluginFailure failure) {
            return failed(entry, attempt, failure);
        } catch (RuntimeException | LinkageError | StackOverflowError defect) {
            // It may have happened after the network took the post.
            LOG.error("Publication {}: its plugin failed", publication.id(), defect);
            return unknown(publication, attempt, "Its plugin failed while it published. The network is asked.");
        }
    }

    private Outcome accepted(Publication publication, Receipt receipt) {
        if (receipt.state() == Receipt.State.LIVE) {
            return settling.live(publication, receipt);
        }
        settling.pending(publication, receipt);
        return new Outcome.Later(clock.instant().plus(settings.firstWait()), "The network still works on it.");
    }

    private Outcome failed(Entry entry, int attempt, PluginFailure failure) {
        Publication publication = entry.publication();
        String message = String.valueOf(failure.getMessage());
        return switch (failure.kind()) {
            case CONTENT_REJECTED -> settling.refused(publication, attempt, Trouble.CONTENT_REJECTED, message);
            case NOT_CONNECTED -> settling.refused(publication, attempt, Trouble.NOT_CONNECTED, message);
            case RATE_LIMITED -> rateLimited(publication, attempt, failure, message);
            case UNAVAILABLE -> unavailable(entry, attempt, failure, message);
            case OUTCOME_UNKNOWN -> unknown(publication, attempt, message);
            case PLUGIN_DEFECT -> settling.incident(publication, attempt, Trouble.PLUGIN_DEFECT, message);
        };
    }

    private Outcome rateLimited(Publication publication, int attempt, PluginFailure failure, String message) {
        Instant until = capped(failure.retryAt().orElseGet(() -> clock.instant().plus(settings.firstWait())));
        limits.pause(publication.account(), until);
        return settling.again(publication, attempt, Trouble.RATE_LIMITED, message, until.plus(Backoff.jitter()));
    }

    private Outcome unavailable(Entry entry, int attempt, PluginFailure failure, String message) {
        Publication publication = entry.publication();
        Instant now = clock.instant();
        boolean tooLong = entry.firstTryAt()
                .filter(first -> first.plus(settings.giveUp()).isBefore(now))
                .isPresent();
        if (tooLong) {
            return settling.incident(publication, attempt, Trouble.UNAVAILABLE, message);
        }
        Instant at = failure.retryAt()
                .map(wanted -> capped(wanted).plus(Backoff.jitter()))
                .orElseGet(() -> now.plus(Backoff.after(attempt, settings)));
        return settling.again(publication, attempt, Trouble.UNAVAILABLE, message, at);
    }

    /** A network may ask for a day at most, whatever it says. */
    private Instant capped(Instant wanted) {
        Instant latest = clock.instant().plus(RetryAfter.LONGEST);
        return wanted.isAfter(latest) ? latest : wanted;
    }

    private Outcome unknown(Publication publication, int attempt, String message) {
        settling.unknown(publication.id(), attempt, message);
        return new Outcome.Later(clock.instant().plus(Duration.ofMillis(1)), message);
    }
}
