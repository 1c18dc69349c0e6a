package io.countersign.engine.content.jdbc;

import io.countersign.engine.content.Item;
import io.countersign.engine.content.ItemSearches;
import io.countersign.engine.content.access.Viewer;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        var parameters = new HashMap<String, Object>(ItemVisibility.parameters(viewer));
        parameters.put("limit", search.limit());
        return database.sql("select " + ItemRows.SUMMARY + " from content_item item where "
                        + String.join(" and ", conditions(search, parameters))
                        + " order by item.changed_at desc, item.id desc limit :limit")
                .params(parameters)
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

    private static List<String> conditions(ItemSearch search, Map<String, Object> parameters) {
        var conditions = new ArrayList<String>();
        conditions.add(ItemVisibility.CONDITION);
        if (!search.states().isEmpty()) {
            conditions.add("item.state = any(:states)");
            parameters.put("states", search.states().stream().map(Enum::name).toArray(String[]::new));
        }
        search.campaign().ifPresent(campaign -> {
            conditions.add("item.campaign = :campaign");
            parameters.put("campaign", campaign.value());
        });
        search.author().ifPresent(author -> {
            conditions.add("item.author = :author");
            parameters.put("author", author.value());
        });
        if (!search.text().isBlank()) {
            conditions.add("item.words @@ :words::tsquery");
            parameters.put("words", SearchWords.prefixes(search.text()));
        }
        search.after().ifPresent(position -> {
            conditions.add("(item.changed_at, item.id) < (:afterAt, :afterItem)");
            parameters.put("afterAt", Timestamp.from(position.changedAt()));
            parameters.put("afterItem", position.item().value());
        });
        return conditions;
    }
}
