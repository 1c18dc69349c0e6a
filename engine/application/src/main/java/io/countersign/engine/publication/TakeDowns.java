package io.countersign.engine.publication;

import io.countersign.engine.channel.Account;
import io.countersign.engine.channel.ChannelAccounts;
import io.countersign.engine.channel.OpenChannels;
import io.countersign.engine.identity.CurrentPerson;
import io.countersign.engine.problem.ProblemException;
import io.countersign.engine.publication.jdbc.Ledger;
import io.countersign.engine.publication.jdbc.Steps;
import io.countersign.plugin.spi.PluginFailure;
import io.countersign.plugin.spi.channel.Receipt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Deletes live posts through their channel. */
@Service
public class TakeDowns {

    private static final Logger LOG = LoggerFactory.getLogger(TakeDowns.class);

    private final Ledger ledger;
    private final Outcome outcome;
    private final PublicationRights rights;
    private final CurrentPerson current;
    private final ChannelAccounts accounts;
    private final OpenChannels channels;

    TakeDowns(
            Ledger ledger,
            Outcome outcome,
            PublicationRights rights,
            CurrentPerson current,
            ChannelAccounts accounts,
            OpenChannels channels) {
        this.ledger = ledger;
        this.outcome = outcome;
        this.rights = rights;
        this.current = current;
        this.accounts = accounts;
        this.channels = channels;
    }

    /** Calls the network, so never inside a transaction. What is taken down already is given as it is. */
    @Transactional(propagation = Propagation.NEVER)
    public Publication takeDown(PublicationId id, String reason) {
        Publication publication = ledger.get(id);
        if (!rights.mayTakeDown(current.get(), publication)) {
            rights.hideFrom(current.get(), publication);
            throw ProblemException.forbidden(
                    "NOT_YOURS",
                    "Post of '%s': taking it down is for its editors, its account's owners and admins."
                            .formatted(publication.origin().itemName()));
        }
        if (publication.state() == PublicationState.TAKEN_DOWN) {
            return publication;
        }
        delete(publication, deletable(publication));
        return outcome.takenDown(id, reason);
    }

    private static Receipt deletable(Publication publication) {
        Publication.Copy copy = publication
                .copy()
                .filter(each -> publication.state() == PublicationState.SENT)
                .orElseThrow(() -> ProblemException.conflict(
                        "NOT_LIVE",
                        "Post of '%s': it is not live, so there is nothing to take down."
                                .formatted(publication.origin().itemName())));
        if (copy.remoteId().isEmpty()) {
            throw ProblemException.conflict(
                    "BY_HAND",
                    "Post of '%s': a person found it, so the network's name of it is not known. Delete it there: %s"
                            .formatted(
                                    publication.origin().itemName(),
                                    copy.permalink().map(Object::toString).orElse("")));
        }
        return new Receipt(copy.remoteId(), copy.permalink(), copy.live() ? Receipt.State.LIVE : Receipt.State.PENDING);
    }

    private void delete(Publication publication, Receipt receipt) {
        Account account = accounts.get(publication.account());
        try {
            channels.open(account, "take-down of publication " + publication.id())
                    .delete(receipt);
        } catch (PluginFailure failure) {
            throw outcome.notTakenDown(publication, String.valueOf(failure.getMessage()));
        } catch (ProblemException refusal) {
            throw refusal;
        } catch (RuntimeException | LinkageError defect) {
            LOG.error("Publication {}: its plugin failed while it was taken down", publication.id(), defect);
            throw outcome.notTakenDown(publication, account.channelName() + ": its plugin failed.");
        }
    }

    /** Writes how a take-down ended. */
    @Service
    static class Outcome {

        private final Ledger ledger;
        private final Steps steps;
        private final ApplicationEventPublisher events;
        private final TransactionOperations transaction;

        Outcome(Ledger ledger, Steps steps, ApplicationEventPublisher events, TransactionOperations transaction) {
            this.ledger = ledger;
            this.steps = steps;
            this.events = events;
            this.transaction = transaction;
        }

        Publication takenDown(PublicationId id, String reason) {
            return transaction.execute(status -> {
                if (steps.takenDown(id)) {
                    events.publishEvent(new PublicationTakenDown(ledger.get(id), reason));
                }
                return ledger.get(id);
            });
        }

        ProblemException notTakenDown(Publication publication, String message) {
            String whole = "Post of '%s': it was not taken down. %s Try again, or delete it there by hand."
                    .formatted(publication.origin().itemName(), message);
            transaction.executeWithoutResult(status -> steps.waits(publication.id(), Trouble.UNAVAILABLE, whole, null));
            return ProblemException.conflict("NOT_TAKEN_DOWN", whole);
        }
    }
}
