package io.countersign.engine.inbox.jdbc;

import io.countersign.engine.identity.People;
import io.countersign.engine.identity.Person;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.inbox.Inbox;
import io.countersign.engine.inbox.OpenTask;
import io.countersign.engine.inbox.TaskReminder;
import io.countersign.engine.reading.ReadOnce;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredInbox implements Inbox {

    private final JdbcClient database;
    private final InboxTable table;
    private final People people;
    private final ApplicationEventPublisher events;
    private final ReadOnce<UUID, Optional<OpenTask>> ofReview = ReadOnce.from("inbox_entry");

    StoredInbox(JdbcClient database, InboxTable table, People people, ApplicationEventPublisher events) {
        this.database = database;
        this.table = table;
        this.people = people;
        this.events = events;
    }

    @Override
    public Optional<OpenTask> find(String taskId) {
        return table.find(taskId);
    }

    @Override
    public Optional<OpenTask> findByReview(UUID review) {
        return ofReview.get(review, () -> database.sql("select * from inbox_entry where review_id = ?")
                .param(review)
                .query(TaskRow::read)
                .optional());
    }

    @Override
    public List<OpenTask> findByPublication(UUID publication) {
        return database.sql("select * from inbox_entry where publication_id = ? order by created_at, task_id")
                .param(publication)
                .query(TaskRow::read)
                .list();
    }

    @Override
    public Optional<OpenTask> findByClaim(UUID claim) {
        return database.sql("select * from inbox_entry where claim_id = ? order by created_at limit 1")
                .param(claim)
                .query(TaskRow::read)
                .optional();
    }

    @Override
    public boolean mayAct(String taskId, PersonId person) {
        return find(taskId)
                .flatMap(task -> people.find(person).filter(task::mayBeWorkedOnBy))
                .isPresent();
    }

    @Override
    public List<Person> whoMayAct(String taskId) {
        return find(taskId).map(this::whoMayAct).orElse(List.of());
    }

    private List<Person> whoMayAct(OpenTask task) {
        PersonId assignee = task.assignee();
        Stream<Person> asked = assignee == null
                ? Stream.concat(
                        people.findAll(task.candidates().people()).values().stream(),
                        task.candidates().groups().stream().flatMap(group -> people.membersOf(group).stream()))
                : people.find(assignee).stream();
        return asked.filter(task::mayBeWorkedOnBy).distinct().toList();
    }

    @Override
    @Transactional
    public void remind(String taskId) {
        find(taskId).ifPresent(task -> events.publishEvent(new TaskReminder(task)));
    }
}
