package io.countersign.engine.content.jdbc;

import io.countersign.engine.content.Item;
import io.countersign.engine.content.ItemId;
import io.countersign.engine.content.access.Viewer;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which item was made of which. */
@Repository
public class CopyTable {

    private static final int MOST = 30;

    private final JdbcClient database;

    CopyTable(JdbcClient database) {
        this.database = database;
    }

    /** @param version empty when it was made of a draft */
    public record Made(Item from, Optional<Integer> version) {}

    public void remember(ItemId item, ItemId from, Optional<Integer> version) {
        database.sql("update content_item set made_from = :from, made_from_version = :version where id = :item")
                .param("from", from.value())
                .param("version", version.orElse(null))
                .param("item", item.value())
                .update();
    }

    public Optional<Made> origin(ItemId item, Viewer viewer) {
        var parameters = new HashMap<>(ItemVisibility.parameters(viewer));
        parameters.put("copy", item.value());
        return database.sql("select " + ItemRows.SUMMARY + ", copy.made_from_version from content_item copy"
                        + " join content_item item on item.id = copy.made_from"
                        + " where copy.id = :copy and " + ItemVisibility.CONDITION)
                .params(parameters)
                .query((row, number) -> new Made(
                        ItemRows.item(row), Optional.ofNullable(row.getObject("made_from_version", Integer.class))))
                .optional();
    }

    public List<Item> copies(ItemId item, Viewer viewer) {
        var parameters = new HashMap<>(ItemVisibility.parameters(viewer));
        parameters.put("origin", item.value());
        parameters.put("most", MOST);
        return database.sql("select " + ItemRows.SUMMARY + " from content_item item where item.made_from = :origin and "
                        + ItemVisibility.CONDITION + " order by item.changed_at desc limit :most")
                .params(parameters)
                .query((row, number) -> ItemRows.item(row))
                .list();
    }
}
