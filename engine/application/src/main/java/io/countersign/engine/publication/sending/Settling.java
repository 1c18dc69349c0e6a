package io.countersign.engine.publication.sending;

import io.countersign.engine.channel.ChannelAccounts;
import io.countersign.engine.publication.Publication;
import io.countersign.engine.publication.PublicationAbandoned;
import io.countersign.engine.publication.PublicationFailed;
import io.countersign.engine.publication.PublicationId;
import io.countersign.engine.publication.PublicationSent;
import io.countersign.engine.publication.PublicationUnknown;
import io.countersign.engine.publication.Trouble;
import io.countersign.engine.publication.jdbc.Ledger;
import io.countersign.engine.publication.jdbc.Steps;
import io.countersign.engine.workflow.Outcome;
import io.countersign.plugin.spi.channel.Receipt;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Writes how a call ended. What ends the engine's waiting is written in the transaction in which the engine moves on; what
 * does not, at once.
 */
@Component
class Settling {

    private final Ledger ledger;
    private final Steps steps;
    private final ChannelAccounts accounts;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;
    private final Predecessors predecessors;

    Settling(
            Ledger ledger,
            Steps steps,
            ChannelAccounts accounts,
            ApplicationEventPublisher events,
            TransactionOperations transaction,
            Predecessors predecessors) {
        this.ledger = ledger;
        this.steps = steps;
        this.accounts = accounts;
        this.events = events;
        this.transaction = transaction;
        this.predecessors = predecessors;
    }

    /** The network has it, and people can see it. */
    Outcome live(Publication publication, Receipt receipt) {
        if (predecessors.of(publication).isEmpty()) {
            return Outcome.done(() -> write(publication, receipt));
        }
        transaction.executeWithoutResult(status -> write(publication, receipt));
        return new Outcome.Later(ledger.now(), "It is out, and takes the place of an older one.");
    }

    private void write(Publication publication, Receipt receipt) {
        if (steps.sent(publication.id(), receipt)) {
            accounts.working(publication.account());
            events.publishEvent(new PublicationSent(ledger.get(publication.id())));
        }
    }

    /** The network has it and still works on it; the process waits until people can see it. */
    void pending(Publication publication, Receipt receipt) {
        transaction.executeWithoutResult(status -> {
            steps.sent(publication.id(), receipt);
            accounts.working(publication.account());
        });
    }

    /** Refused for good: the boundary event that catches the trouble leads to the person who can mend it. */
    Outcome refused(Publication publication, int attempt, Trouble trouble, String message) {
        return new Outcome.BusinessError(trouble.name(), message, () -> {
            if (steps.failed(publication.id(), attempt, trouble, message)) {
                toldFailing(publication, trouble, message);
                events.publishEvent(new PublicationFailed(ledger.get(publication.id())));
            }
        });
    }

    /** The rules of this moment forbid it: the publication ends, and its process with it. */
    Outcome notPermitted(Publication publication, String message) {
        return new Outcome.BusinessError(Trouble.NOT_PERMITTED.name(), message, () -> {
            if (steps.leaveOut(publication.id(), Trouble.NOT_PERMITTED, message)) {
                events.publishEvent(new PublicationAbandoned(ledger.get(publication.id()), message));
            }
        });
    }

    Outcome refusedAfterAccepted(Publication publication, String message) {
        return new Outcome.BusinessError(Trouble.CONTENT_REJECTED.name(), message, () -> {
            if (steps.failedAfterAccepted(publication.id(), message)) {
                events.publishEvent(new PublicationFailed(ledger.get(publication.id())));
            }
        });
    }

    private void toldFailing(Publication publication, Trouble trouble, String message) {
        if (trouble == Trouble.NOT_CONNECTED) {
            accounts.failing(publication.account(), message);
        }
    }

    /** Stuck until an admin has looked. */
    Outcome incident(Publication publication, int attempt, Trouble trouble, String message) {
        transaction.executeWithoutResult(status -> {
            if (steps.failed(publication.id(), attempt, trouble, message)) {
                events.publishEvent(new PublicationFailed(ledger.get(publication.id())));
            }
        });
        return new Outcome.Broken(trouble.name(), message);
    }

    /** Nothing happened: it is tried again. */
    Outcome again(Publication publication, int attempt, Trouble trouble, String message, Instant at) {
        transaction.executeWithoutResult(status -> steps.again(publication.id(), attempt, trouble, message, at));
        return new Outcome.Later(at, message);
    }

    /** It is surely not there, and another version goes there instead. */
    Outcome superseded(Publication publication, String message) {
        return Outcome.done(() -> {
            if (steps.leaveOut(publication.id(), Trouble.SUPERSEDED, message)) {
                events.publishEvent(new PublicationAbandoned(ledger.get(publication.id()), message));
            }
        });
    }

    void unknown(PublicationId id, int attempt, String message) {
        transaction.executeWithoutResult(status -> {
            if (steps.unknown(id, attempt, message)) {
                events.publishEvent(new PublicationUnknown(ledger.get(id)));
            }
        });
    }

    /** The state stays; the row says why nothing happens. */
    Outcome waits(PublicationId id, Trouble trouble, String message, Instant at) {
        transaction.executeWithoutResult(status -> steps.waits(id, trouble, message, at));
        return new Outcome.Later(at, message);
    }

    /** The same without a time: something will wake it. */
    void waits(PublicationId id, Trouble trouble, String message) {
        transaction.executeWithoutResult(status -> steps.waits(id, trouble, message, null));
    }

    /** Nobody but a person can find out. */
    Outcome askAPerson(PublicationId id, String message) {
        return new Outcome.BusinessError(
                Trouble.OUTCOME_UNKNOWN.name(), message, () -> steps.waits(id, Trouble.OUTCOME_UNKNOWN, message, null));
    }
}
