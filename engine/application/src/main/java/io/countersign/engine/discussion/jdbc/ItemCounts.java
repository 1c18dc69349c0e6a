package io.countersign.engine.discussion.jdbc;

import io.countersign.engine.content.ItemId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code discussion_item}: one remark after the other per item. */
@Repository
public class ItemCounts {

    private final JdbcClient database;

    ItemCounts(JdbcClient database) {
        this.database = database;
    }

    /** How many there are with the new one. */
    public record Counts(int threads, int remarks) {}

    /** Counts a remark; whoever adds to the same item waits until this transaction ends. */
    public Counts add(ItemId item, boolean opensThread) {
        return database.sql("""
                        insert into discussion_item as counts (item, threads, remarks) values (:item, :threads, 1)
                        on conflict (item) do update
                        set threads = counts.threads + excluded.threads, remarks = counts.remarks + 1
                        returning threads, remarks""")
                .param("item", item.value())
                .param("threads", opensThread ? 1 : 0)
                .query(Counts.class)
                .single();
    }
}
