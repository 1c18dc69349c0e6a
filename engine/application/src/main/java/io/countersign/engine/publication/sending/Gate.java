package io.countersign.engine.publication.sending;

import io.countersign.engine.channel.Account;
import io.countersign.engine.channel.AccountState;
import io.countersign.engine.channel.ChannelAccounts;
import io.countersign.engine.publication.EmergencyStop;
import io.countersign.engine.publication.Publication;
import io.countersign.engine.publication.PublicationSettings;
import io.countersign.engine.publication.Trouble;
import io.countersign.engine.publication.jdbc.AccountLimits;
import io.countersign.engine.publication.jdbc.Entry;
import io.countersign.engine.publication.jdbc.Stops;
import io.countersign.engine.workflow.Outcome;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What keeps a publication from being sent right now, from the widest reason to the narrowest. */
@Component
class Gate {

    private final Stops stops;
    private final ChannelAccounts accounts;
    private final AccountLimits limits;
    private final Rivals rivals;
    private final Settling settling;
    private final PublicationSettings settings;
    private final Clock clock;

    Gate(
            Stops stops,
            ChannelAccounts accounts,
            AccountLimits limits,
            Rivals rivals,
            Settling settling,
            PublicationSettings settings,
            Clock clock) {
        this.stops = stops;
        this.accounts = accounts;
        this.limits = limits;
        this.rivals = rivals;
        this.settling = settling;
        this.settings = settings;
        this.clock = clock;
    }

    /** Empty when it may go out. Takes a call out of the account's minute only when nothing else is in the way. */
    Optional<Outcome> closed(Entry entry) {
        Publication publication = entry.publication();
        if (entry.waiting() && publication.nextTryAt().isPresent()) {
            return Optional.of(new Outcome.Later(publication.nextTryAt().get(), "It waits for its next try."));
        }
        return stopped(publication).or(() -> otherVersions(publication)).or(() -> ofAccount(entry));
    }

    private Optional<Outcome> ofAccount(Entry entry) {
        Publication publication = entry.publication();
        Account account = accounts.get(publication.account());
        return notWorking(entry, account)
                .or(() -> limits.pausedUntil(account.id()).map(until -> paused(publication, until)))
                .or(() -> tooFast(account, publication));
    }

    /** Also asked when the start was refused, because a stop came in between. */
    Optional<Outcome> stopped(Publication publication) {
        return stops.holding(publication.account()).map(stop -> held(publication, Trouble.STOPPED, words(stop)));
    }

    private static String words(EmergencyStop stop) {
        return "Emergency stop by %s: %s. It goes out when another person lifts the stop."
                .formatted(stop.by(), stop.reason().replaceAll("[.\\s]+$", ""));
    }

    private Optional<Outcome> otherVersions(Publication publication) {
        Rivals.Found found = rivals.of(publication);
        if (found.newer()) {
            return Optional.of(settling.superseded(publication, "A newer version of it is published in its place."));
        }
        return found.unsure()
                ? Optional.of(held(
                        publication,
                        Trouble.OUTCOME_UNKNOWN,
                        "Nobody knows yet whether an older version of it is there. It goes out when that is settled."))
                : Optional.empty();
    }

    private Optional<Outcome> notWorking(Entry entry, Account account) {
        Publication publication = entry.publication();
        if (!account.connected()) {
            String message =
                    "Account '%s': it was disconnected. Give this publication up, or connect an account and submit again."
                            .formatted(account.name());
            return Optional.of(settling.refused(publication, publication.attempts(), Trouble.NOT_CONNECTED, message));
        }
        if (account.health().state() == AccountState.FAILING && !entry.probe()) {
            String message = "Account '%s': it does not work (%s) It goes out when the account works again."
                    .formatted(account.name(), account.health().message().orElse(""));
            return Optional.of(held(publication, Trouble.NOT_CONNECTED, message));
        }
        return Optional.empty();
    }

    /** Held without a time: it is woken by what ends the hold, and looks by itself now and then. */
    private Outcome held(Publication publication, Trouble trouble, String message) {
        settling.waits(publication.id(), trouble, message);
        return new Outcome.Later(clock.instant().plus(settings.hold()), message);
    }

    private Outcome paused(Publication publication, Instant until) {
        String message =
                "The network takes no more calls of this account before %s. It goes out then.".formatted(until);
        Instant at = until.plus(Backoff.jitter());
        return settling.waits(publication.id(), Trouble.RATE_LIMITED, message, at);
    }

    private Optional<Outcome> tooFast(Account account, Publication publication) {
        int perMinute = account.perMinute();
        Duration wait = limits.take(account.id(), perMinute);
        if (wait.isZero()) {
            return Optional.empty();
        }
        // Each that waits gets a moment of its own, or all would come back at the first free one.
        Duration queue = Duration.ofMinutes(1).dividedBy(perMinute).multipliedBy(limits.waiting(account.id()));
        Instant at = clock.instant().plus(wait).plus(queue);
        String message = "Account '%s': it takes %d publications a minute. It goes out when it is its turn."
                .formatted(account.name(), perMinute);
        return Optional.of(settling.waits(publication.id(), Trouble.RATE_LIMITED, message, at));
    }
}
