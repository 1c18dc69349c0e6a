package io.countersign.engine.publication.sending;

import io.countersign.engine.channel.ChannelAccounts;
import io.countersign.engine.channel.OpenChannels;
import io.countersign.engine.publication.Publication;
import io.countersign.engine.publication.PublicationSettings;
import io.countersign.engine.publication.jdbc.Entry;
import io.countersign.engine.workflow.Outcome;
import io.countersign.plugin.spi.FailureKind;
import io.countersign.plugin.spi.PluginFailure;
import io.countersign.plugin.spi.channel.Receipt;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Asks how something came out that the network accepted and still works on. */
@Component
class Tracker {

    private final ChannelAccounts accounts;
    private final OpenChannels channels;
    private final Settling settling;
    private final PublicationSettings settings;
    private final Clock clock;

    Tracker(
            ChannelAccounts accounts,
            OpenChannels channels,
            Settling settling,
            PublicationSettings settings,
            Clock clock) {
        this.accounts = accounts;
        this.channels = channels;
        this.settling = settling;
        this.settings = settings;
        this.clock = clock;
    }

    Outcome track(Entry entry) {
        Publication publication = entry.publication();
        Publication.Copy copy = publication.copy().orElseThrow();
        Receipt pending = new Receipt(copy.remoteId(), copy.permalink(), Receipt.State.PENDING);
        try {
            Receipt now = channels.open(accounts.get(publication.account()), "tracking of " + publication.id())
                    .track(pending);
            return now.state() == Receipt.State.LIVE ? settling.live(publication, now) : later(copy, "");
        } catch (PluginFailure failure) {
            String message = String.valueOf(failure.getMessage());
            return failure.kind() == FailureKind.CONTENT_REJECTED
                    ? settling.refusedAfterAccepted(publication, message)
                    : later(copy, message);
        }
    }

    /** The longer it takes, the less often it is asked. */
    private Outcome later(Publication.Copy copy, String message) {
        Instant now = clock.instant();
        Duration soFar = Duration.between(copy.sentAt(), now);
        Duration shortest = settings.firstWait();
        Duration wait = soFar.compareTo(shortest) < 0 ? shortest : soFar;
        Duration longest = settings.longestWait();
        return new Outcome.Later(
                now.plus(wait.compareTo(longest) > 0 ? longest : wait), "The network still works on it. " + message);
    }
}
