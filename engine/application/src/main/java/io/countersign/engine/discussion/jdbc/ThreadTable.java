package io.countersign.engine.discussion.jdbc;

import io.countersign.engine.content.ItemId;
import io.countersign.engine.discussion.Anchor;
import io.countersign.engine.discussion.DiscussionSearch;
import io.countersign.engine.discussion.DiscussionThread;
import io.countersign.engine.discussion.Remark;
import io.countersign.engine.discussion.ThreadId;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code discussion_thread}, read with its remarks. */
@Repository
public class ThreadTable {

    private final JdbcClient database;
    private final RemarkTable remarks;

    ThreadTable(JdbcClient database, RemarkTable remarks) {
        this.database = database;
        this.remarks = remarks;
    }

    public void insert(DiscussionThread thread, Remark first) {
        var words = thread.anchor() instanceof Anchor.Words pinned ? pinned : null;
        var place = thread.anchor() instanceof Anchor.Place pinned ? pinned : null;
        database.sql("""
                        insert into discussion_thread (id, item, number, version, account, market, field, quote, prefix,
                            suffix, starts_at, asset, x, y, width, height, opened_by, opened_at)
                        values (:id, :item, :number, :version, :account, :market, :field, :quote, :prefix,
                            :suffix, :start, :asset, :x, :y, :width, :height, :by, :at)""")
                .param("id", thread.id().value())
                .param("item", thread.item().value())
                .param("number", thread.number())
                .param("version", thread.version())
                .param(
                        "account",
                        thread.target().map(target -> target.account().value()).orElse(null),
                        Types.OTHER)
                .param(
                        "market",
                        thread.target().map(target -> target.market().code()).orElse(null),
                        Types.VARCHAR)
                .param("field", words == null ? null : words.field().name(), Types.VARCHAR)
                .param("quote", words == null ? null : words.quote(), Types.VARCHAR)
                .param("prefix", words == null ? null : words.prefix(), Types.VARCHAR)
                .param("suffix", words == null ? null : words.suffix(), Types.VARCHAR)
                .param("start", words == null ? null : words.start(), Types.INTEGER)
                .param("asset", place == null ? null : place.asset().hex(), Types.VARCHAR)
                .param("x", place == null ? null : place.x(), Types.DOUBLE)
                .param("y", place == null ? null : place.y(), Types.DOUBLE)
                .param("width", place == null ? null : place.width(), Types.DOUBLE)
                .param("height", place == null ? null : place.height(), Types.DOUBLE)
                .param("by", first.author().value())
                .param("at", first.writtenAt().atOffset(ZoneOffset.UTC))
                .update();
        remarks.insert(thread.id(), 1, first);
    }

    public Optional<DiscussionThread> find(ThreadId id) {
        return remarks
                .added(database.sql("select * from discussion_thread where id = :id")
                        .param("id", id.value())
                        .query((row, number) -> ThreadRows.thread(row))
                        .list())
                .stream()
                .findFirst();
    }

    public List<DiscussionThread> search(ItemId item, DiscussionSearch search) {
        return remarks.added(database.sql("""
                        select * from discussion_thread
                        where item = :item and number > :after
                          and (:open::boolean is null or (resolved_at is null) = :open)
                        order by number limit :limit""")
                .param("item", item.value())
                .param("after", search.after())
                .param("open", search.open().orElse(null), Types.BOOLEAN)
                .param("limit", search.limit())
                .query((row, number) -> ThreadRows.thread(row))
                .list());
    }

    public int count(ItemId item, boolean open) {
        return database.sql(
                        "select count(*) from discussion_thread where item = :item and (resolved_at is null) = :open")
                .param("item", item.value())
                .param("open", open)
                .query(Integer.class)
                .single();
    }

    /** @return whether it was otherwise before */
    public boolean resolve(ThreadId id, Remark.Act by) {
        return database.sql("""
                        update discussion_thread set resolved_by = :by, resolved_at = :at
                        where id = :id and resolved_at is null""")
                        .param("by", by.by().value())
                        .param("at", by.at().atOffset(ZoneOffset.UTC))
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** @return whether it was otherwise before */
    public boolean reopen(ThreadId id) {
        return database.sql("""
                        update discussion_thread set resolved_by = null, resolved_at = null
                        where id = :id and resolved_at is not null""").param("id", id.value()).update() == 1;
    }
}
