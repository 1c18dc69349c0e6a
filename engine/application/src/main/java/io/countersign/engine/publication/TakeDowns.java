package io.countersign.engine.publication;

import io.countersign.engine.channel.Account;
import io.countersign.engine.channel.ChannelAccounts;
import io.countersign.engine.channel.OpenChannels;
import io.countersign.engine.identity.CurrentPerson;
import io.countersign.engine.identity.Person;
import io.countersign.engine.problem.ProblemException;
import io.countersign.engine.publication.jdbc.Ledger;
import io.countersign.engine.publication.sending.Aftermath;
import io.countersign.plugin.spi.PluginFailure;
import io.countersign.plugin.spi.channel.Receipt;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Deletes live posts through their channel, or has a person delete them, and keeps the proof. */
@Service
public class TakeDowns {

    private static final Logger LOG = LoggerFactory.getLogger(TakeDowns.class);

    private final Ledger ledger;
    private final TakeDownOutcome outcome;
    private final PublicationRights rights;
    private final CurrentPerson current;
    private final ChannelAccounts accounts;
    private final OpenChannels channels;
    private final Aftermath aftermath;

    TakeDowns(
            Ledger ledger,
            TakeDownOutcome outcome,
            PublicationRights rights,
            CurrentPerson current,
            ChannelAccounts accounts,
            OpenChannels channels,
            Aftermath aftermath) {
        this.ledger = ledger;
        this.outcome = outcome;
        this.rights = rights;
        this.current = current;
        this.accounts = accounts;
        this.channels = channels;
        this.aftermath = aftermath;
    }

    /** By Countersign itself, where it can. */
    @Transactional(propagation = Propagation.NEVER)
    public Publication takeDown(PublicationId id, String reason) {
        return takeDown(id, reason, false);
    }

    /**
     * Calls the network, so never inside a transaction. What is taken down already is given as it is; where Countersign does
     * not know the network's name of the post, a person gets it to do.
     *
     * @param byHand to give it to a person at once, because the network does not delete it
     */
    @Transactional(propagation = Propagation.NEVER)
    public Publication takeDown(PublicationId id, String reason, boolean byHand) {
        Publication publication = mine(id);
        if (publication.state() == PublicationState.TAKEN_DOWN) {
            return publication;
        }
        Publication.Copy copy = live(publication);
        Account account = accounts.get(publication.account());
        if (byHand || copy.remoteId().isEmpty()) {
            return outcome.byHand(publication, reason, account);
        }
        delete(publication, account, receipt(copy));
        Aftermath.Finding finding = aftermath.ask(publication, account);
        return outcome.takenDown(id, reason, finding.kind(), finding.words(), Optional.empty());
    }

    /** A person has deleted it at the network. */
    @Transactional(propagation = Propagation.NEVER)
    public Publication seenGone(PublicationId id, String words) {
        Publication publication = mine(id);
        if (publication.state() == PublicationState.TAKEN_DOWN) {
            return publication;
        }
        live(publication);
        Account account = accounts.get(publication.account());
        Aftermath.Finding finding = aftermath.ask(publication, account);
        if (finding.kind() == TakeDown.Kind.STILL_THERE) {
            throw ProblemException.conflict("STILL_THERE", stillThere(publication, account));
        }
        var kind = finding.kind() == TakeDown.Kind.ABSENT ? TakeDown.Kind.ABSENT : TakeDown.Kind.SEEN;
        return outcome.takenDown(
                id, words, kind, words, Optional.of(current.get().id()));
    }

    /** A person has deleted it, and says so in the task that asks for it; in the transaction that completes the task. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void answered(PublicationId id, String words, Person person) {
        Publication publication = mine(id, person);
        if (publication.state() != PublicationState.TAKEN_DOWN) {
            live(publication);
            outcome.seen(id, words, person.id());
        }
    }

    private static String stillThere(Publication publication, Account account) {
        return "Post of '%s': %s, asked just now, still has it on account '%s'. Delete it there, then say so again."
                .formatted(publication.origin().itemName(), account.channelName(), account.name());
    }

    private Publication mine(PublicationId id) {
        return mine(id, current.get());
    }

    private Publication mine(PublicationId id, Person person) {
        Publication publication = ledger.get(id);
        if (!rights.mayTakeDown(person, publication)) {
            rights.hideFrom(person, publication);
            throw ProblemException.forbidden(
                    "NOT_YOURS",
                    "Post of '%s': taking it down is for its editors, its account's owners and admins."
                            .formatted(publication.origin().itemName()));
        }
        return publication;
    }

    private static Publication.Copy live(Publication publication) {
        return publication
                .copy()
                .filter(each -> publication.state() == PublicationState.SENT)
                .orElseThrow(() -> ProblemException.conflict(
                        "NOT_LIVE",
                        "Post of '%s': it is not live, so there is nothing to take down."
                                .formatted(publication.origin().itemName())));
    }

    private static Receipt receipt(Publication.Copy copy) {
        return new Receipt(copy.remoteId(), copy.permalink(), copy.live() ? Receipt.State.LIVE : Receipt.State.PENDING);
    }

    private void delete(Publication publication, Account account, Receipt receipt) {
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
}
