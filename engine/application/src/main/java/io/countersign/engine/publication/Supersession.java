package io.countersign.engine.publication;

import io.countersign.engine.identity.PersonId;
import io.countersign.engine.publication.jdbc.Entry;
import io.countersign.engine.publication.jdbc.Ledger;
import io.countersign.engine.publication.jdbc.Steps;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Ends publications that another version of their item makes needless, so that no two of them go out to one place. */
@Component
class Supersession {

    private final Ledger ledger;
    private final Steps steps;
    private final Repairs repairs;
    private final ApplicationEventPublisher events;

    Supersession(Ledger ledger, Steps steps, Repairs repairs, ApplicationEventPublisher events) {
        this.ledger = ledger;
        this.steps = steps;
        this.repairs = repairs;
        this.events = events;
    }

    /**
     * Settles a new row with those of other versions, in the transaction that wrote it.
     *
     * @param by in whose name open tasks of the others are closed
     */
    void settle(Publication planned, PersonId by) {
        if (planned.state() != PublicationState.NEW || planned.attempts() > 0) {
            return;
        }
        String words = ledger.entry(planned.id()).signed();
        List<Entry> others = ledger.ofOtherVersions(planned);
        Set<PublicationId> unsent = ledger.lockUnsent(planned.origin().item());
        others.stream()
                .filter(other -> unsent.contains(other.publication().id()) && !other.unsure())
                .forEach(other ->
                        supersede(other.publication(), "A newer version of it is published in its place.", by));
        others.stream()
                .filter(other -> other.publication().state() == PublicationState.SENT)
                .filter(other -> other.signed().equals(words))
                .findFirst()
                .ifPresent(live -> leaveOut(planned, live.publication()));
    }

    private void leaveOut(Publication planned, Publication live) {
        String where = live.copy()
                .flatMap(Publication.Copy::permalink)
                .map(address -> " (" + address + ")")
                .orElse("");
        end(
                planned,
                Trouble.ALREADY_LIVE,
                "The same is live there already%s, so it was not posted again.".formatted(where));
    }

    void supersede(Publication publication, String message, PersonId by) {
        if (end(publication, Trouble.SUPERSEDED, message)) {
            repairs.goOn(publication.id(), by);
        }
    }

    private boolean end(Publication publication, Trouble trouble, String message) {
        boolean ended = steps.leaveOut(publication.id(), trouble, message);
        if (ended) {
            events.publishEvent(new PublicationAbandoned(ledger.get(publication.id()), message));
        }
        return ended;
    }
}
