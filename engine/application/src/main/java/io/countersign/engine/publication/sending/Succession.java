package io.countersign.engine.publication.sending;

import io.countersign.engine.channel.Account;
import io.countersign.engine.channel.ChannelAccounts;
import io.countersign.engine.channel.OpenChannels;
import io.countersign.engine.content.Versions;
import io.countersign.engine.publication.Publication;
import io.countersign.engine.publication.PublicationSettings;
import io.countersign.engine.publication.TakeDownOutcome;
import io.countersign.engine.workflow.Outcome;
import io.countersign.plugin.spi.FailureKind;
import io.countersign.plugin.spi.PluginFailure;
import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Takes down the posts whose place a newer one has taken, once that one is out, in the name of its author. May be run any
 * number of times; a post that its network does not delete becomes a person's task, as in every take-down.
 */
@Component
class Succession {

    private static final Logger LOG = LoggerFactory.getLogger(Succession.class);

    private final Predecessors predecessors;
    private final ChannelAccounts accounts;
    private final OpenChannels channels;
    private final Aftermath aftermath;
    private final TakeDownOutcome outcome;
    private final Versions versions;
    private final PublicationSettings settings;
    private final Clock clock;

    Succession(
            Predecessors predecessors,
            ChannelAccounts accounts,
            OpenChannels channels,
            Aftermath aftermath,
            TakeDownOutcome outcome,
            Versions versions,
            PublicationSettings settings,
            Clock clock) {
        this.predecessors = predecessors;
        this.accounts = accounts;
        this.channels = channels;
        this.aftermath = aftermath;
        this.outcome = outcome;
        this.versions = versions;
        this.settings = settings;
        this.clock = clock;
    }

    Outcome clear(Publication newer) {
        for (Publication older : predecessors.of(newer)) {
            try {
                goes(older, newer);
            } catch (PluginFailure failure) {
                if (mayPass(failure, newer)) {
                    Instant soon = clock.instant().plus(settings.firstWait());
                    return new Outcome.Later(failure.retryAt().orElse(soon), String.valueOf(failure.getMessage()));
                }
                byHand(older, newer);
            } catch (RuntimeException | LinkageError defect) {
                LOG.error("Publication {}: its plugin failed while it was taken down", older.id(), defect);
                byHand(older, newer);
            }
        }
        return Outcome.done();
    }

    private void goes(Publication older, Publication newer) throws PluginFailure {
        TakeDownOutcome.Wish wish = wish(newer);
        if (remoteId(older).equals(remoteId(newer))) {
            outcome.replaced(older.id(), wish);
            return;
        }
        Account account = accounts.get(older.account());
        channels.open(account, "take-down of publication " + older.id()).delete(Predecessors.receipt(older));
        outcome.takenDown(older.id(), wish, aftermath.ask(older, account));
    }

    private boolean mayPass(PluginFailure failure, Publication newer) {
        boolean temporary = failure.kind() == FailureKind.UNAVAILABLE || failure.kind() == FailureKind.RATE_LIMITED;
        Instant since = newer.copy().orElseThrow().sentAt();
        return temporary && since.plus(settings.giveUp()).isAfter(clock.instant());
    }

    /** Given once: the older post stays in the ledger as live until that person has seen it go. */
    private void byHand(Publication older, Publication newer) {
        outcome.byHand(older, wish(newer), accounts.get(older.account()));
    }

    private TakeDownOutcome.Wish wish(Publication newer) {
        var version = versions.get(newer.origin().version());
        return new TakeDownOutcome.Wish("Version %d takes its place.".formatted(version.number()), version.author());
    }

    private static String remoteId(Publication publication) {
        return publication.copy().orElseThrow().remoteId();
    }
}
