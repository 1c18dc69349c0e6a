package io.countersign.engine.publication.sending;

import io.countersign.engine.channel.Account;
import io.countersign.engine.channel.ChannelAccounts;
import io.countersign.engine.channel.OpenChannels;
import io.countersign.engine.content.Versions;
import io.countersign.engine.publication.Publication;
import io.countersign.engine.publication.PublicationSettings;
import io.countersign.engine.publication.Trouble;
import io.countersign.engine.publication.jdbc.Entry;
import io.countersign.engine.publication.jdbc.Ledger;
import io.countersign.engine.publication.jdbc.Steps;
import io.countersign.engine.workflow.Outcome;
import io.countersign.plugin.spi.FailureKind;
import io.countersign.plugin.spi.PluginFailure;
import io.countersign.plugin.spi.channel.Delivery;
import io.countersign.plugin.spi.channel.Receipt;
import io.countersign.plugin.spi.channel.Variant;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Finds out what became of a publication whose outcome is unknown. Only reads; sends nothing. */
@Component
class Inquiry {

    private static final Logger LOG = LoggerFactory.getLogger(Inquiry.class);

    private final ChannelAccounts accounts;
    private final OpenChannels channels;
    private final Sources sources;
    private final Steps steps;
    private final Settling settling;
    private final PublicationSettings settings;

    Inquiry(
            ChannelAccounts accounts,
            OpenChannels channels,
            Sources sources,
            Steps steps,
            Settling settling,
            PublicationSettings settings) {
        this.accounts = accounts;
        this.channels = channels;
        this.sources = sources;
        this.steps = steps;
        this.settling = settling;
        this.settings = settings;
    }

    /** What the inquiry reads of the ledger and of the content. */
    @Component
    record Sources(Ledger ledger, Versions versions, NetworkVariants variants) {

        Variant variant(Publication publication) {
            Publication.Origin origin = publication.origin();
            return variants.whole(versions.get(origin.version())
                    .variant(origin.variant())
                    .orElseThrow()
                    .content());
        }
    }

    Outcome ask(Entry entry) {
        Publication publication = entry.publication();
        Account account = accounts.get(publication.account());
        try {
            Optional<Receipt> found = channels.open(account, "inquiry after publication " + publication.id())
                    .find(entry.key(), sources.variant(publication));
            return found.map(receipt -> found(publication, receipt)).orElseGet(() -> absent(entry, account));
        } catch (PluginFailure failure) {
            return unanswered(entry, account, failure);
        } catch (RuntimeException | LinkageError defect) {
            LOG.error("Publication {}: its plugin failed while it was asked", publication.id(), defect);
            return settling.askAPerson(publication.id(), look(account, "its plugin failed when it was asked"));
        }
    }

    private Outcome found(Publication publication, Receipt receipt) {
        if (receipt.state() == Receipt.State.LIVE) {
            return settling.live(publication, receipt);
        }
        settling.pending(publication, receipt);
        return later(sources.ledger().now().plus(settings.firstWait()), "The network still works on it.");
    }

    private Outcome absent(Entry entry, Account account) {
        Instant now = sources.ledger().now();
        Instant sure = entry.unknownSince().orElse(now).plus(settings.consistencyDelay());
        boolean safe = channels.factory(account).delivery() == Delivery.IDEMPOTENT_KEY;
        if (!safe && now.isBefore(sure)) {
            return settling.waits(
                    entry.publication().id(),
                    Trouble.OUTCOME_UNKNOWN,
                    "%s does not show it. It is asked once more before anything is repeated."
                            .formatted(account.channelName()),
                    sure);
        }
        steps.absent(entry.publication().id());
        return later(now, "It is not there and is sent again.");
    }

    private Outcome unanswered(Entry entry, Account account, PluginFailure failure) {
        Publication publication = entry.publication();
        String message = String.valueOf(failure.getMessage());
        Instant now = sources.ledger().now();
        boolean mayPass = failure.kind() == FailureKind.UNAVAILABLE || failure.kind() == FailureKind.RATE_LIMITED;
        boolean patient =
                entry.unknownSince().orElse(now).plus(settings.askFor()).isAfter(now);
        if (mayPass && patient) {
            Instant at = failure.retryAt().orElseGet(() -> now.plus(Backoff.after(publication.attempts(), settings)));
            return settling.waits(publication.id(), Trouble.OUTCOME_UNKNOWN, message, at);
        }
        if (failure.kind() == FailureKind.NOT_CONNECTED) {
            return new Outcome.BusinessError(Trouble.NOT_CONNECTED.name(), message, () -> {
                steps.waits(publication.id(), Trouble.NOT_CONNECTED, message, null);
                accounts.failing(publication.account(), message);
            });
        }
        boolean cannotBeAsked = failure.kind() == FailureKind.OUTCOME_UNKNOWN;
        if (cannotBeAsked && channels.factory(account).delivery() == Delivery.IDEMPOTENT_KEY) {
            steps.absent(publication.id());
            return later(now, "It is sent again under the same key, which changes nothing if it is there.");
        }
        return settling.askAPerson(publication.id(), look(account, message.replaceAll("[.\\s]+$", "")));
    }

    private static String look(Account account, String why) {
        return "%s, account '%s': %s. Look there, then say whether it was published."
                .formatted(account.channelName(), account.name(), why);
    }

    private static Outcome later(Instant at, String message) {
        return new Outcome.Later(at, message);
    }
}
