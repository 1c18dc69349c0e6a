package io.countersign.engine.content.jdbc;

import io.countersign.engine.content.Item;
import io.countersign.engine.content.ItemSearches;
import io.countersign.engine.content.access.Viewer;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds items page by page. */
@Repository
public class ItemList {

    private final JdbcClient database;

    ItemList(JdbcClient database) {
        this.database = database;
    }

    public List<Item> find(ItemSearch search, Viewer viewer) {
        var conditions = ItemConditions.of(search, viewer);
        return database.sql("select " + ItemRows.SUMMARY + " from content_item item where " + conditions.clause()
                        + " order by " + search.order().clause() + " limit :limit")
                .params(conditions.parameters())
                .param("limit", search.limit())
                .query((row, number) -> ItemRows.item(row))
                .list();
    }

    /** Those whose words begin with all of the text's, with a passage that shows it. */
    public List<ItemSearches.Found> findWords(String text, int limit, Viewer viewer) {
        var words = SearchWords.of(text);
        if (words.isEmpty()) {
            return List.of();
        }
        return database.sql("select " + ItemRows.SUMMARY
                        + ", coalesce(item.draft ->> 'text', '') as text from content_item item where "
                        + ItemVisibility.CONDITION
                        + " and item.words @@ :words::tsquery order by item.changed_at desc, item.id desc limit :limit")
                .params(ItemVisibility.parameters(viewer))
                .param("words", SearchWords.prefixes(text))
                .param("limit", limit)
                .query((row, number) ->
                        new ItemSearches.Found(ItemRows.item(row), Passages.around(words, row.getString("text"))))
                .list();
    }
}
