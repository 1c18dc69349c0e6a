package io.countersign.engine.publication;

import io.countersign.engine.channel.AccountChanged;
import io.countersign.engine.channel.AccountRecovered;
import io.countersign.engine.channel.ChannelAccounts;
import io.countersign.engine.content.AccountId;
import io.countersign.engine.idempotency.FreshTransaction;
import io.countersign.engine.identity.CurrentPerson;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.problem.ProblemException;
import io.countersign.engine.publication.camunda.EngineTasks;
import io.countersign.engine.publication.jdbc.Stops;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stops everything or one account at once, and lets it go on by another person's word. */
@Service
public class EmergencyStops {

    private final Stops stops;
    private final ChannelAccounts accounts;
    private final EngineTasks tasks;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;
    private final FreshTransaction transaction;

    EmergencyStops(
            Stops stops,
            ChannelAccounts accounts,
            EngineTasks tasks,
            CurrentPerson current,
            ApplicationEventPublisher events,
            FreshTransaction transaction) {
        this.stops = stops;
        this.accounts = accounts;
        this.tasks = tasks;
        this.current = current;
        this.events = events;
        this.transaction = transaction;
    }

    /**
     * Pulled twice by the same person it is one stop. From the commit on no call begins in the scope; one that has begun cannot be called back.
     */
    @Transactional
    public EmergencyStop stop(StopScope scope, String reason) {
        scope.account().ifPresent(accounts::get);
        PersonId by = current.get().id();
        Optional<EmergencyStop> pulled = stops.inForce().stream()
                .filter(stop -> stop.scope().equals(scope) && stop.by().equals(by))
                .findFirst();
        if (pulled.isPresent()) {
            return pulled.get();
        }
        UUID id = stops.insert(scope, reason, by);
        events.publishEvent(new PublishingStopped(id, scope, reason, by));
        return get(id);
    }

    public List<EmergencyStop> inForce() {
        return stops.inForce();
    }

    public List<Publication> held(StopScope scope) {
        return stops.held(scope);
    }

    private EmergencyStop get(UUID id) {
        return stops.find(id).orElseThrow(() -> ProblemException.notFound("Emergency stop", id));
    }

    /** @throws ProblemException 403 for the person who stopped, 404 when it is not in force */
    public void lift(UUID id) {
        transaction.run(() -> lifted(id));
    }

    private UUID lifted(UUID id) {
        EmergencyStop stop = get(id);
        PersonId by = current.get().id();
        if (stop.by().equals(by)) {
            throw ProblemException.forbidden(
                    "SAME_PERSON",
                    "Emergency stop: you pulled it, so another person lifts it. Ask one who may, such as an account admin.");
        }
        if (!stops.lift(id, by)) {
            throw ProblemException.notFound("Emergency stop", id);
        }
        events.publishEvent(new PublishingResumed(id, stop.scope(), by));
        tasks.wake(stops.heldTasks(stop.scope()));
        return id;
    }

    @EventListener
    void on(AccountRecovered recovered) {
        wake(recovered.account());
    }

    @EventListener
    void on(AccountChanged changed) {
        wake(changed.account());
    }

    private void wake(AccountId account) {
        tasks.wake(stops.heldTasks(StopScope.of(account)));
    }
}
