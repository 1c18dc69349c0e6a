package io.countersign.engine.content.jdbc;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.countersign.engine.asset.AssetHash;
import io.countersign.engine.content.ItemId;
import io.countersign.engine.content.SubmissionId;
import io.countersign.engine.content.access.Viewer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds items that may resemble another one, and keeps why an author says that they do not. */
@Repository
public class LikenessTable {

    /** So many are looked at however many share a band, such as when thousands say the same. */
    private static final int MOST_LOOKED_AT = 400;

    private static final int MOST = 30;

    private final JdbcClient database;
    private final ItemRows rows;

    LikenessTable(JdbcClient database, ObjectMapper json) {
        this.database = database;
        this.rows = new ItemRows(json);
    }

    /** @param picture that was or is in the item */
    public record Showing(StoredItem item, AssetHash picture) {}

    /** Items whose texts share a band with the sketch, those that share most first. */
    public List<StoredItem> sharing(List<Integer> sketch, Optional<ItemId> except, Viewer viewer) {
        var parameters = parameters(except, viewer);
        parameters.put("sketch", sketch.toArray(Integer[]::new));
        parameters.put("lookedAt", MOST_LOOKED_AT);
        return database.sql("select * from (select " + ItemRows.EVERYTHING + ", item.sketch from content_item item"
                        + " where item.sketch && :sketch and item.id <> :except and "
                        + ItemVisibility.CONDITION
                        + " limit :lookedAt) item"
                        + " order by (select count(*) from unnest(sketch) band where band = any (:sketch)) desc,"
                        + " changed_at desc limit :most")
                .params(parameters)
                .query((row, number) -> rows.stored(row))
                .list();
    }

    /** Items in which one of the pictures is or was, the newest first. */
    public List<Showing> showing(Collection<AssetHash> pictures, Optional<ItemId> except, Viewer viewer) {
        var parameters = parameters(except, viewer);
        parameters.put("pictures", pictures.stream().map(AssetHash::hex).toArray(String[]::new));
        return database.sql("select " + ItemRows.EVERYTHING + ", used.asset from content_item_asset used"
                        + " join content_item item on item.id = used.item"
                        + " where used.asset = any (:pictures) and item.id <> :except and "
                        + ItemVisibility.CONDITION
                        + " order by item.changed_at desc, used.asset limit :most")
                .params(parameters)
                .query((row, number) -> new Showing(rows.stored(row), new AssetHash(row.getString("asset"))))
                .list();
    }

    private static Map<String, Object> parameters(Optional<ItemId> except, Viewer viewer) {
        var parameters = new HashMap<>(ItemVisibility.parameters(viewer));
        parameters.put("except", except.orElseGet(ItemId::random).value());
        parameters.put("most", MOST);
        return parameters;
    }

    public void explain(SubmissionId submission, String reason) {
        database.sql("insert into content_difference (submission, reason) values (:submission, :reason)")
                .param("submission", submission.value())
                .param("reason", reason)
                .update();
    }

    public Optional<String> explanation(SubmissionId submission) {
        return database.sql("select reason from content_difference where submission = :submission")
                .param("submission", submission.value())
                .query(String.class)
                .optional();
    }

    /** Locked until the transaction ends, so that two nodes take different ones. */
    public List<StoredItem> withoutSketch(int most) {
        return database.sql("select " + ItemRows.EVERYTHING
                        + " from content_item item where item.sketch is null limit :most for update skip locked")
                .param("most", most)
                .query((row, number) -> rows.stored(row))
                .list();
    }

    public void sketch(ItemId item, List<Integer> sketch) {
        database.sql("update content_item set sketch = :sketch where id = :item")
                .param("sketch", sketch.toArray(Integer[]::new))
                .param("item", item.value())
                .update();
    }
}
