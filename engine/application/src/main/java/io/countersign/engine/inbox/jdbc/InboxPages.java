package io.countersign.engine.inbox.jdbc;

import io.countersign.engine.identity.Person;
import io.countersign.engine.inbox.EntryKind;
import io.countersign.engine.inbox.OpenTask;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What one person sees, least time left first. Reads only the rows of that person and the person's groups. */
@Repository
public class InboxPages {

    private static final Instant NO_DUE_TIME = Instant.parse("9999-12-31T00:00:00Z");

    private final JdbcClient database;

    InboxPages(JdbcClient database) {
        this.database = database;
    }

    /** Where a page goes on: behind the task with this due time and id. */
    public record Place(Instant sortAt, String taskId) {

        public static final Place START = new Place(Instant.EPOCH, "");

        public static Place of(OpenTask task) {
            Instant due = task.dueAt();
            return new Place(due == null ? NO_DUE_TIME : due, task.taskId());
        }
    }

    /**
     * What to show.
     *
     * @param kinds none means all
     * @param markets any of them; none means all
     * @param tasks their ids; none means all
     */
    public record Selection(Set<EntryKind> kinds, Set<String> markets, Set<String> tasks) {}

    public List<OpenTask> page(Person person, Selection selection, Place after, int limit) {
        return database.sql("""
                        select e.* from (
                            select distinct found.sort_at, found.task_id
                            from unnest(:candidates) as mine(candidate)
                            cross join lateral (
                                select c.sort_at, c.task_id
                                from inbox_candidate c join inbox_entry x using (task_id)
                                where c.candidate = mine.candidate and (c.sort_at, c.task_id) > (:at, :task)
                                  and :person <> all (c.barred)
                                  and (cardinality(:kinds) = 0 or x.kind = any (:kinds))
                                  and (cardinality(:markets) = 0 or string_to_array(x.market, ', ') && :markets::text[])
                                  and (cardinality(:tasks) = 0 or c.task_id = any (:tasks))
                                order by c.sort_at, c.task_id
                                limit :limit) as found
                            order by found.sort_at, found.task_id
                            limit :limit) as page
                        join inbox_entry e using (task_id)
                        order by page.sort_at, page.task_id
                        """)
                .param("candidates", candidates(person))
                .param("at", after.sortAt().atOffset(ZoneOffset.UTC))
                .param("task", after.taskId())
                .param("person", person.id().value())
                .param("kinds", selection.kinds().stream().map(Enum::name).toArray(String[]::new))
                .param("markets", selection.markets().toArray(String[]::new))
                .param("tasks", selection.tasks().toArray(String[]::new))
                .param("limit", limit)
                .query(TaskRow::read)
                .list();
    }

    public int count(Person person) {
        return database.sql("""
                        select count(distinct task_id) from inbox_candidate
                        where candidate = any (:candidates) and :person <> all (barred)
                        """)
                .param("candidates", candidates(person))
                .param("person", person.id().value())
                .query(Integer.class)
                .single();
    }

    private static String[] candidates(Person person) {
        return Stream.concat(
                        Stream.of("u:" + person.id()), person.groups().stream().map(group -> "g:" + group))
                .toArray(String[]::new);
    }
}
