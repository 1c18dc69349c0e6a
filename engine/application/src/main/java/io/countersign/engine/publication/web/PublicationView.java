package io.countersign.engine.publication.web;

import io.countersign.engine.identity.CurrentPerson;
import io.countersign.engine.identity.People;
import io.countersign.engine.identity.Person;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.inbox.Inbox;
import io.countersign.engine.inbox.OpenTask;
import io.countersign.engine.publication.Publication;
import io.countersign.engine.publication.PublicationRights;
import io.countersign.engine.publication.PublicationState;
import io.countersign.engine.publication.TakeDown;
import io.countersign.engine.publication.Trouble;
import io.countersign.engine.publication.jdbc.TakeDownTable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts publications together with what the person who asks may do. */
@Component
class PublicationView {

    private final Inbox inbox;
    private final PublicationRights rights;
    private final People people;
    private final CurrentPerson current;
    private final TakeDownTable takeDowns;

    PublicationView(
            Inbox inbox, PublicationRights rights, People people, CurrentPerson current, TakeDownTable takeDowns) {
        this.inbox = inbox;
        this.rights = rights;
        this.people = people;
        this.current = current;
        this.takeDowns = takeDowns;
    }

    PublicationJson of(Publication publication) {
        Person person = current.get();
        List<OpenTask> tasks =
                isStuck(publication) ? inbox.findByPublication(publication.id().value()) : List.of();
        boolean mine = tasks.stream().anyMatch(task -> task.mayBeWorkedOnBy(person));
        boolean mayRepair = mine || isStuck(publication) && rights.mayRepair(person, publication);
        boolean mayTakeDown = publication.state() == PublicationState.SENT && rights.mayTakeDown(person, publication);
        return PublicationJson.of(publication, owner(tasks), mayRepair, mayTakeDown, takeDown(publication));
    }

    /** Only what was live can be, or was, taken down. */
    private @Nullable TakeDownJson takeDown(Publication publication) {
        if (publication.copy().isEmpty()) {
            return null;
        }
        return takeDowns
                .find(publication.id())
                .map(takeDown -> TakeDownJson.of(takeDown, people.findAll(peopleIn(takeDown))))
                .orElse(null);
    }

    private static Set<PersonId> peopleIn(TakeDown takeDown) {
        return Stream.of(
                        Stream.of(takeDown.by()),
                        takeDown.byHand().stream().map(TakeDown.ByHand::owner),
                        takeDown.proof().flatMap(TakeDown.Proof::by).stream())
                .flatMap(each -> each)
                .collect(Collectors.toUnmodifiableSet());
    }

    List<PublicationJson> of(List<Publication> publications) {
        Person person = current.get();
        return publications.stream()
                .filter(publication -> rights.maySee(person, publication))
                .map(this::of)
                .toList();
    }

    private @Nullable PersonRef owner(List<OpenTask> tasks) {
        Optional<PersonId> owner = tasks.stream()
                .flatMap(task -> Optional.ofNullable(task.assignee()).stream())
                .findFirst();
        return owner.map(id -> PersonRef.of(id, people.findAll(Set.of(id)))).orElse(null);
    }

    /** What a person can change: it failed, nobody knows, or it is held. */
    private static boolean isStuck(Publication publication) {
        boolean held = publication
                .problem()
                .filter(problem -> problem.kind() == Trouble.STOPPED || problem.kind() == Trouble.NOT_CONNECTED)
                .isPresent();
        return switch (publication.state()) {
            case FAILED, UNKNOWN -> true;
            case NEW -> held;
            case SENDING, SENT, ABANDONED, TAKEN_DOWN -> false;
        };
    }
}
