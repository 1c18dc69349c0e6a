package io.countersign.engine.content.jdbc;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.countersign.engine.asset.AssetHash;
import io.countersign.engine.content.DraftForm;
import io.countersign.engine.content.Erasure;
import io.countersign.engine.content.ItemId;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Empties the rows of an item. They stay, so that whatever names them still finds that there was something. */
@Repository
public class ErasureTable {

    /** In the place of names, because a list of nameless things cannot be read out. */
    private static final String NAME = "(erased)";

    private static final DraftForm EMPTY =
            new DraftForm(NAME, null, null, null, null, null, List.of(), List.of(), null, Map.of());

    private final JdbcClient database;
    private final ItemRows rows;

    ErasureTable(JdbcClient database, ObjectMapper json) {
        this.database = database;
        this.rows = new ItemRows(json);
    }

    /** Used by nothing else, and not just uploaded by somebody who may be about to use it. */
    public Set<AssetHash> ownAssets(ItemId item) {
        return database.sql("""
                        select asset from content_item_asset used
                        where item = :item
                          and not exists (
                              select 1 from content_item_asset other where other.asset = used.asset and other.item <> :item)
                        """).param("item", item.value()).query(String.class).stream()
                .map(AssetHash::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    public void empty(Erasure erasure) {
        var item = erasure.item().value();
        database.sql("""
                        update content_item set name = :name, draft = :draft::jsonb, draft_tag = draft_tag + 1,
                            draft_hash = coalesce(version_hash, draft_hash), excerpt = '', words = '', picture = null, sketch = '{}',
                            erased_at = :at, erased_under = :rule
                        where id = :item""")
                .param("name", NAME)
                .param("draft", rows.write(EMPTY))
                .param("at", Timestamp.from(erasure.at()))
                .param("rule", erasure.rule())
                .param("item", item)
                .update();
        database.sql("update content_version set document = '' where item = ?")
                .param(item)
                .update();
        database.sql("update content_submission set comment = null, reason = null where item = ?")
                .param(item)
                .update();
        database.sql("""
                        delete from content_difference difference using content_submission submission
                        where submission.id = difference.submission and submission.item = ?""").param(item).update();
        database.sql("delete from content_item_asset where item = ?")
                .param(item)
                .update();
    }
}
