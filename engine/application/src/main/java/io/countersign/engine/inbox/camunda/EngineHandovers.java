package io.countersign.engine.inbox.camunda;

import io.countersign.engine.identity.CurrentPerson;
import io.countersign.engine.identity.People;
import io.countersign.engine.identity.Person;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.identity.Role;
import io.countersign.engine.inbox.Handovers;
import io.countersign.engine.inbox.OpenTask;
import io.countersign.engine.inbox.TaskHandedOver;
import io.countersign.engine.inbox.TaskWaiting;
import io.countersign.engine.inbox.jdbc.InboxTable;
import io.countersign.engine.problem.ProblemException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The engine holds four eyes here as everywhere; this asks before, so that the answer can say who could. */
@Component
class EngineHandovers implements Handovers {

    private final TaskService tasks;
    private final InboxTable table;
    private final People people;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;

    EngineHandovers(
            TaskService tasks,
            InboxTable table,
            People people,
            CurrentPerson current,
            ApplicationEventPublisher events) {
        this.tasks = tasks;
        this.table = table;
        this.people = people;
        this.current = current;
        this.events = events;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Person> eligible(String taskId) {
        return eligible(visible(taskId));
    }

    @Override
    @Transactional
    public OpenTask handOver(String taskId, PersonId to, String reason) {
        OpenTask before = visible(taskId);
        if (eligible(before).stream().noneMatch(person -> person.id().equals(to))) {
            throw notEligible();
        }
        if (to.equals(before.assignee())) {
            return before;
        }
        try {
            tasks.setAssignee(taskId, to.value());
        } catch (AuthorizationException barred) {
            throw notEligible();
        }
        OpenTask now = table.find(taskId).orElseThrow(() -> ProblemException.notFound("Task", taskId));
        events.publishEvent(new TaskHandedOver(now, before.assignee(), to, reason));
        events.publishEvent(new TaskWaiting(now));
        return now;
    }

    private List<Person> eligible(OpenTask task) {
        return Stream.concat(
                        people.findAll(task.candidates().people()).values().stream(),
                        task.candidates().groups().stream().flatMap(group -> people.membersOf(group).stream()))
                .distinct()
                .filter(Person::active)
                .filter(person -> !task.waiting().barred().contains(person.id()))
                .sorted(Comparator.comparing(Person::displayName))
                .toList();
    }

    /** A person who was never asked does not learn that the task exists. */
    private OpenTask visible(String taskId) {
        Person me = current.get();
        return table.find(taskId)
                .filter(task ->
                        me.id().equals(task.assignee()) || task.candidates().include(me) || me.has(Role.PLATFORM_ADMIN))
                .orElseThrow(() -> ProblemException.notFound("Task", taskId));
    }

    private static ProblemException notEligible() {
        return ProblemException.conflict(
                "NOT_ELIGIBLE",
                "This person was not asked, has left, or worked on the content. Choose one of those who can decide.");
    }
}
