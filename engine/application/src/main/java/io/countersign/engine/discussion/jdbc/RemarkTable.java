package io.countersign.engine.discussion.jdbc;

import io.countersign.engine.discussion.DiscussionThread;
import io.countersign.engine.discussion.Remark;
import io.countersign.engine.discussion.RemarkId;
import io.countersign.engine.discussion.ThreadId;
import io.countersign.engine.identity.PersonId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code discussion_remark}. */
@Repository
public class RemarkTable {

    private final JdbcClient database;

    RemarkTable(JdbcClient database) {
        this.database = database;
    }

    /** @param position 1 for the thread's first */
    public void insert(ThreadId thread, int position, Remark remark) {
        database.sql("""
                        insert into discussion_remark (id, thread, position, author, written_at, words, mentions)
                        values (:id, :thread, :position, :author, :at, :words, :mentions)""")
                .param("id", remark.id().value())
                .param("thread", thread.value())
                .param("position", position)
                .param("author", remark.author().value())
                .param("at", remark.writtenAt().atOffset(ZoneOffset.UTC))
                .param("words", remark.words())
                .param("mentions", written(remark.mentions()))
                .update();
    }

    /** @return whether nobody changed it in between */
    public boolean edit(RemarkId id, int edits, String words, Collection<PersonId> mentions, Instant at) {
        return database.sql("""
                        update discussion_remark
                        set words = :words, mentions = :mentions, edits = edits + 1, edited_at = :at
                        where id = :id and edits = :edits and removed_at is null""")
                        .param("words", words)
                        .param("mentions", written(mentions))
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("id", id.value())
                        .param("edits", edits)
                        .update()
                == 1;
    }

    /** @return whether it was there */
    public boolean remove(RemarkId id, Remark.Act by) {
        return database.sql("""
                        update discussion_remark
                        set words = '', mentions = '{}', removed_by = :by, removed_at = :at
                        where id = :id and removed_at is null""")
                        .param("by", by.by().value())
                        .param("at", by.at().atOffset(ZoneOffset.UTC))
                        .param("id", id.value())
                        .update()
                == 1;
    }

    List<DiscussionThread> added(List<DiscussionThread> threads) {
        Map<UUID, List<Remark>> said = database
                .sql("select * from discussion_remark where thread = any (:threads) order by position")
                .param(
                        "threads",
                        threads.stream().map(thread -> thread.id().value()).toArray(UUID[]::new))
                .query((row, number) -> Map.entry(row.getObject("thread", UUID.class), ThreadRows.remark(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return threads.stream()
                .map(thread -> thread.with(said.getOrDefault(thread.id().value(), List.of())))
                .toList();
    }

    private static String[] written(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).sorted().toArray(String[]::new);
    }
}
