package io.countersign.engine.inbox.jdbc;

import io.countersign.engine.identity.GroupId;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.inbox.Candidates;
import io.countersign.engine.inbox.OpenTask;
import io.countersign.engine.inbox.Waiting;
import io.countersign.engine.reading.ReadOnce;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the rows of one task. Every method belongs into the transaction in which the engine changes the task. */
@Repository
public class InboxTable {

    /** Rows of inbox_candidate for the entry that the statement before it named {@code entry}. */
    private static final String INSERT_CANDIDATES = """
            insert into inbox_candidate (candidate, sort_at, task_id, barred)
            select candidate, coalesce(due_at, timestamptz '9999-12-31 00:00Z'), task_id, barred
            from entry cross join lateral unnest(
                case when assignee is not null then array['u:' || assignee]
                     else array(select 'u:' || one from unnest(candidate_people) as one
                                union select 'g:' || one from unnest(candidate_groups) as one) end) as candidate
            """;

    private final JdbcClient database;
    private final ReadOnce<String, Optional<OpenTask>> read = ReadOnce.from("inbox_entry");

    InboxTable(JdbcClient database) {
        this.database = database;
    }

    /** A new task. */
    public void insert(OpenTask task) {
        Waiting waiting = task.waiting();
        database.sql("""
                        with entry as (
                            insert into inbox_entry (task_id, kind, title, item_id, submission_id, review_id,
                                publication_id, claim_id, rule_draft_id, version, role, market, accounts, picture, requester, barred,
                                candidate_people, candidate_groups, assignee, due_at, created_at)
                            values (:task, :kind, :title, :item, :submission, :review, :publication, :claim, :draft, :version, :role,
                                :market, :accounts, :picture, :requester, :barred, :people, :groups, :assignee, :due,
                                :created)
                            returning *)
                        """ + INSERT_CANDIDATES)
                .param("task", task.taskId())
                .param("kind", waiting.kind().name())
                .param("title", waiting.title())
                .param("item", orNull(waiting.item(), item -> item.value()))
                .param("submission", orNull(waiting.submission(), submission -> submission.value()))
                .param("review", waiting.review())
                .param("publication", waiting.publication())
                .param("claim", waiting.claim())
                .param("draft", waiting.ruleDraft())
                .param("version", waiting.version())
                .param("role", waiting.role())
                .param("market", waiting.market())
                .param("accounts", array(waiting.accounts(), account -> account.value()
                        .toString()))
                .param("picture", orNull(waiting.picture(), picture -> picture.hex()))
                .param("requester", orNull(waiting.requester(), PersonId::value))
                .param("barred", array(waiting.barred(), PersonId::value))
                .param("people", array(task.candidates().people(), PersonId::value))
                .param("groups", array(task.candidates().groups(), GroupId::value))
                .param("assignee", orNull(task.assignee(), PersonId::value))
                .param("due", orNull(task.dueAt(), InboxTable::time))
                .param("created", time(task.createdAt()))
                .update();
    }

    /**
     * Other people are asked, or somebody took the task or gave it back, or its time changed.
     *
     * @return whether anything is new
     */
    public boolean update(String taskId, Candidates candidates, @Nullable PersonId assignee, @Nullable Instant dueAt) {
        int changed = database.sql("""
                        update inbox_entry set candidate_people = :people, candidate_groups = :groups,
                            assignee = :assignee, due_at = :due
                        where task_id = :task
                          and (candidate_people, candidate_groups, assignee, due_at)
                              is distinct from (:people::text[], :groups::text[], :assignee::text, :due::timestamptz)
                        """)
                .param("task", taskId)
                .param("people", array(candidates.people(), PersonId::value))
                .param("groups", array(candidates.groups(), GroupId::value))
                .param("assignee", orNull(assignee, PersonId::value))
                .param("due", orNull(dueAt, InboxTable::time))
                .update();
        if (changed > 0) {
            database.sql("delete from inbox_candidate where task_id = ?")
                    .param(taskId)
                    .update();
            database.sql("with entry as (select * from inbox_entry where task_id = :task) " + INSERT_CANDIDATES)
                    .param("task", taskId)
                    .update();
        }
        return changed > 0;
    }

    /** The person shall not see it any more. */
    public void bar(String taskId, PersonId person) {
        for (String table : new String[] {"inbox_entry", "inbox_candidate"}) {
            database.sql("update " + table + " set barred = array_append(barred, :person) where task_id = :task")
                    .param("person", person.value())
                    .param("task", taskId)
                    .update();
        }
    }

    /**
     * The task is done or cancelled.
     *
     * @return the task as it last waited, when there was one
     */
    public Optional<OpenTask> delete(String taskId) {
        return database.sql("delete from inbox_entry where task_id = ? returning *")
                .param(taskId)
                .query(TaskRow::read)
                .optional();
    }

    public Optional<OpenTask> find(String taskId) {
        return read.get(taskId, () -> database.sql("select * from inbox_entry where task_id = ?")
                .param(taskId)
                .query(TaskRow::read)
                .optional());
    }

    private static <T> String[] array(Collection<T> values, Function<T, String> text) {
        return values.stream().map(text).sorted().toArray(String[]::new);
    }

    private static Object time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static <S, T> @Nullable T orNull(@Nullable S value, Function<S, T> stored) {
        return value == null ? null : stored.apply(value);
    }
}
