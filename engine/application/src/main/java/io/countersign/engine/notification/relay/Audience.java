package io.countersign.engine.notification.relay;

import io.countersign.engine.identity.People;
import io.countersign.engine.identity.Person;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.inbox.EntryKind;
import io.countersign.engine.inbox.Inbox;
import io.countersign.engine.inbox.OpenTask;
import io.countersign.engine.notification.Notice;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who is to hear of a notice, as of now. */
@Component
class Audience {

    private final Inbox inbox;
    private final People people;

    Audience(Inbox inbox, People people) {
        this.inbox = inbox;
        this.people = people;
    }

    /** Everybody who can act on the task, or the active ones of those who are named. */
    Set<PersonId> of(Notice notice) {
        var task = notice.task();
        if (task == null) {
            return people.findAll(notice.recipients()).values().stream()
                    .filter(Person::active)
                    .map(Person::id)
                    .collect(Collectors.toSet());
        }
        return inbox.whoMayAct(task).stream()
                .map(Person::id)
                .filter(person -> whyNot(notice, person).isEmpty())
                .collect(Collectors.toSet());
    }

    /** Why the person need not hear of it after all. */
    Optional<String> whyNot(Notice notice, PersonId person) {
        if (people.find(person).filter(Person::active).isEmpty()) {
            return Optional.of("The person may no longer log in.");
        }
        var task = notice.task();
        if (task != null) {
            return whyNotTask(task, person);
        }
        var publication = notice.publication();
        var hasTask = publication != null
                && inbox.findByPublication(publication).stream().anyMatch(open -> inbox.mayAct(open.taskId(), person));
        return hasTask ? Optional.of("The person has a task about the same publication.") : Optional.empty();
    }

    private Optional<String> whyNotTask(String task, PersonId person) {
        var open = inbox.find(task);
        if (open.isEmpty()) {
            return Optional.of("The task is done or gone.");
        }
        if (isOwnRequest(open.get(), person) || !inbox.mayAct(task, person)) {
            return Optional.of("The person cannot act on the task, or somebody else has taken it.");
        }
        return Optional.empty();
    }

    private static boolean isOwnRequest(OpenTask task, PersonId person) {
        var kind = task.waiting().kind();
        return (kind == EntryKind.REVIEW || kind == EntryKind.CHECK_CHANGES || kind == EntryKind.SIGN_OFF)
                && person.equals(task.waiting().requester());
    }
}
