package io.countersign.engine.publication;

import io.countersign.engine.identity.CurrentPerson;
import io.countersign.engine.identity.Person;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.inbox.Inbox;
import io.countersign.engine.inbox.OpenTask;
import io.countersign.engine.problem.ProblemException;
import io.countersign.engine.publication.camunda.EngineTasks;
import io.countersign.engine.publication.jdbc.Entry;
import io.countersign.engine.publication.jdbc.Ledger;
import io.countersign.engine.publication.jdbc.Steps;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the answers of people about publications that do not go on. */
@Service
public class Repairs {

    private final Ledger ledger;
    private final Steps steps;
    private final Inbox inbox;
    private final EngineTasks tasks;
    private final PublicationRights rights;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;

    Repairs(
            Ledger ledger,
            Steps steps,
            @Lazy Inbox inbox,
            EngineTasks tasks,
            PublicationRights rights,
            CurrentPerson current,
            ApplicationEventPublisher events) {
        this.ledger = ledger;
        this.steps = steps;
        this.inbox = inbox;
        this.tasks = tasks;
        this.rights = rights;
        this.current = current;
        this.events = events;
    }

    /** Records the answer and lets the process go on, in one transaction. */
    @Transactional
    public Publication repair(PublicationId id, Repair repair) {
        Person person = current.get();
        Publication publication = ledger.lock(id).publication();
        List<OpenTask> open = inbox.findByPublication(id.value());
        Optional<OpenTask> mine =
                open.stream().filter(task -> task.mayBeWorkedOnBy(person)).findFirst();
        if (mine.isEmpty() && !rights.mayRepair(person, publication)) {
            rights.hideFrom(person, publication);
            throw ProblemException.forbidden(
                    "NOT_YOURS",
                    "Publication of '%s': repairing it is asked of somebody else. See its owner."
                            .formatted(publication.origin().itemName()));
        }
        answer(id, repair, person);
        goOn(id, person.id());
        return ledger.get(id);
    }

    /** Lets the process go on, in the transaction that wrote why. */
    void goOn(PublicationId id, PersonId by) {
        List<OpenTask> open = inbox.findByPublication(id.value());
        if (open.isEmpty()) {
            tasks.wake(ledger.entry(id).task().stream().toList());
        }
        open.forEach(task -> tasks.complete(task.taskId(), by));
    }

    /** Records the answer only; the engine is about to go on. The person's right was checked. */
    @Transactional
    public void answer(PublicationId id, Repair repair, Person person) {
        Publication publication = ledger.lock(id).publication();
        boolean taken =
                switch (repair.action()) {
                    case TRY_AGAIN -> isStuck(publication) && steps.tryAgain(id);
                    case GIVE_UP -> steps.abandon(id);
                    case WAS_PUBLISHED -> steps.seen(id, permalink(repair));
                    case WAS_NOT_PUBLISHED -> steps.notThere(id);
                };
        if (!taken) {
            throw ProblemException.conflict(
                    "NOT_IN_THIS_STATE",
                    "Publication of '%s': it is %s now, so %s does not fit. Load the page again."
                            .formatted(publication.origin().itemName(), publication.state(), repair.action()));
        }
        tell(ledger.get(id), repair);
    }

    /** A publication that waits by itself needs nobody; one that is held is lifted where it is held. */
    private static boolean isStuck(Publication publication) {
        return publication.state() != PublicationState.NEW;
    }

    private static URI permalink(Repair repair) {
        return repair.permalink()
                .filter(address -> "https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                .filter(address -> address.getHost() != null)
                .orElseThrow(() -> ProblemException.invalid(
                        "permalink",
                        "MISSING",
                        "Address of the post: it is missing or no web address. Copy it from the browser."));
    }

    private void tell(Publication publication, Repair repair) {
        switch (repair.action()) {
            case GIVE_UP -> events.publishEvent(new PublicationAbandoned(publication, repair.comment()));
            case WAS_PUBLISHED -> events.publishEvent(new PublicationSent(publication));
            case TRY_AGAIN, WAS_NOT_PUBLISHED ->
                events.publishEvent(new PublicationRetried(publication, repair.action(), repair.comment()));
        }
    }

    public boolean isAnswered(PublicationId id) {
        return ledger.entry(id).again().isPresent();
    }

    /** Whether to try again; when the answer is not known, whatever is not over is. */
    @Transactional
    public boolean takeAnswer(PublicationId id) {
        Entry entry = ledger.lock(id);
        steps.answerTaken(id);
        return entry.again().orElse(!entry.publication().state().over());
    }
}
