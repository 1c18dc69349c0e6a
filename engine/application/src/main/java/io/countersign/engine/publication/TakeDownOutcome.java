package io.countersign.engine.publication;

import io.countersign.engine.channel.Account;
import io.countersign.engine.identity.CurrentPerson;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.problem.ProblemException;
import io.countersign.engine.publication.camunda.DeletionTasks;
import io.countersign.engine.publication.jdbc.Ledger;
import io.countersign.engine.publication.jdbc.Steps;
import io.countersign.engine.publication.jdbc.TakeDownTable;
import io.countersign.engine.publication.sending.Aftermath;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes how a take-down goes, each step in a transaction of its own. */
@Service
@Transactional
public class TakeDownOutcome {

    private final Ledger ledger;
    private final Steps steps;
    private final TakeDownTable table;
    private final PublicationSettings settings;
    private final DeletionTasks tasks;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;

    TakeDownOutcome(
            Ledger ledger,
            Steps steps,
            TakeDownTable table,
            PublicationSettings settings,
            DeletionTasks tasks,
            CurrentPerson current,
            ApplicationEventPublisher events) {
        this.ledger = ledger;
        this.steps = steps;
        this.table = table;
        this.settings = settings;
        this.tasks = tasks;
        this.current = current;
        this.events = events;
    }

    /** @param by in whose name */
    public record Wish(String reason, PersonId by) {}

    /** It was changed in place into a newer version. */
    public void replaced(PublicationId id, Wish wish) {
        write(id, wish, TakeDown.Kind.REPLACED, "", Optional.empty());
    }

    /** It was deleted because a newer version is out. */
    public void takenDown(PublicationId id, Wish wish, Aftermath.Finding finding) {
        write(id, wish, finding.kind(), finding.words(), Optional.empty());
        tasks.close(id, wish.by());
    }

    /** @param by who looked; empty where the network was asked */
    Publication takenDown(PublicationId id, String reason, TakeDown.Kind kind, String words, Optional<PersonId> by) {
        var person = current.get().id();
        write(id, new Wish(reason, person), kind, words, by);
        tasks.close(id, person);
        return ledger.get(id);
    }

    /** The same, said in the task that asks for it and that is being completed. */
    void seen(PublicationId id, String words, PersonId by) {
        write(id, new Wish(words, by), TakeDown.Kind.SEEN, words, Optional.of(by));
    }

    private void write(PublicationId id, Wish wish, TakeDown.Kind kind, String words, Optional<PersonId> by) {
        if (steps.takenDown(id)) {
            // Whoever deletes by hand what he was given leaves the reason for which he got it.
            if (by.isEmpty() || table.find(id).isEmpty()) {
                table.ask(id, wish.reason(), wish.by());
            }
            table.prove(id, kind, words, by);
            var takeDown = table.find(id).orElseThrow();
            events.publishEvent(new PublicationTakenDown(
                    ledger.get(id), takeDown.reason(), takeDown.proof().orElseThrow()));
        }
    }

    /** To the account's technical owner, who has as long as for any repair. */
    Publication byHand(Publication publication, String reason, Account account) {
        return byHand(publication, new Wish(reason, current.get().id()), account);
    }

    /** The same, because a newer version is out. */
    public Publication byHand(Publication publication, Wish wish, Account account) {
        table.ask(publication.id(), wish.reason(), wish.by());
        table.give(publication.id(), account.technicalOwner(), settings.repairDue());
        tasks.ask(publication.id());
        events.publishEvent(new PublicationToDelete(
                publication, table.find(publication.id()).orElseThrow()));
        return ledger.get(publication.id());
    }

    ProblemException notTakenDown(Publication publication, String message) {
        String whole = "Post of '%s': it was not taken down. %s Try again, or have it deleted there by hand."
                .formatted(publication.origin().itemName(), message);
        steps.waits(publication.id(), Trouble.UNAVAILABLE, whole, null);
        return ProblemException.conflict("NOT_TAKEN_DOWN", whole);
    }
}
