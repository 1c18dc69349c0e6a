package io.countersign.engine.content.jdbc;

import io.countersign.engine.asset.Asset;
import io.countersign.engine.asset.AssetHash;
import io.countersign.engine.content.ItemId;
import io.countersign.engine.content.access.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stored pictures, and the items in which they are used. */
@Repository
public class AssetLibrary {

    private static final int SHOWN_USES = 3;

    private static final String USED = """
            exists (select 1 from content_item_asset used join content_item item on item.id = used.item
            where used.asset = asset.hash and %s and %s)""";

    private static final String UPLOADED =
            "exists (select 1 from asset_upload upload where upload.hash = asset.hash and upload.person = :viewer)";

    private static final String NAMED =
            "array_to_tsvector(array_remove(regexp_split_to_array(lower(asset.name), '[^[:alnum:]]+'), '')) @@ :words::tsquery";

    private final JdbcClient database;

    AssetLibrary(JdbcClient database) {
        this.database = database;
    }

    /** One place in the library, newest first. */
    public record Position(Instant storedAt, AssetHash hash) {}

    public record Kept(Asset asset, Instant storedAt) {

        public Position position() {
            return new Position(storedAt, asset.hash());
        }
    }

    /** @param alternativeText as it stands in the item's draft; empty when the picture or its words left it */
    public record Use(ItemId item, String name, String alternativeText, int among) {}

    public List<Kept> find(String text, Optional<Position> after, int limit, Viewer viewer) {
        var parameters = new HashMap<String, Object>(ItemVisibility.parameters(viewer));
        parameters.put("limit", limit);
        var condition = "(" + UPLOADED + " or " + USED.formatted(ItemVisibility.CONDITION, "true") + ")";
        if (!text.isBlank()) {
            parameters.put("words", SearchWords.prefixes(text));
            condition += " and (" + NAMED + " or "
                    + USED.formatted(ItemVisibility.CONDITION, "item.words @@ :words::tsquery") + ")";
        }
        if (after.isPresent()) {
            condition += " and (asset.stored_at, asset.hash) < (:afterAt, :afterHash)";
            parameters.put("afterAt", Timestamp.from(after.get().storedAt()));
            parameters.put("afterHash", after.get().hash().hex());
        }
        return database.sql("select hash, media_type, size, width, height, name, stored_at from asset where "
                        + condition + " order by asset.stored_at desc, asset.hash desc limit :limit")
                .params(parameters)
                .query((row, number) -> kept(row))
                .list();
    }

    /** Those that were changed last, of each asset, as far as the viewer may see them. */
    public Map<AssetHash, List<Use>> uses(Collection<AssetHash> assets, Viewer viewer) {
        return database
                .sql("""
                        select * from (
                            select used.asset, item.id, item.name, item.changed_at,
                                coalesce(jsonb_path_query_first(item.draft,
                                    '$.**.images[*] ? (@.asset == $asset && @.alternativeText != "").alternativeText',
                                    jsonb_build_object('asset', used.asset)) #>> '{}', '') as words,
                                count(*) over (partition by used.asset) as among,
                                row_number() over (partition by used.asset order by item.changed_at desc, item.id) as place
                            from content_item_asset used join content_item item on item.id = used.item
                            where used.asset = any (:assets) and """ + " " + ItemVisibility.CONDITION + """
                        ) ranked where place <= :shown order by asset, place""")
                .params(ItemVisibility.parameters(viewer))
                .param("assets", assets.stream().map(AssetHash::hex).toArray(String[]::new))
                .param("shown", SHOWN_USES)
                .query((row, number) -> Map.entry(new AssetHash(row.getString("asset")), use(row)))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Use use(ResultSet row) throws SQLException {
        return new Use(
                new ItemId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("words"),
                row.getInt("among"));
    }

    private static Kept kept(ResultSet row) throws SQLException {
        var asset = new Asset(
                new AssetHash(row.getString("hash")),
                row.getString("media_type"),
                row.getLong("size"),
                row.getInt("width"),
                row.getInt("height"),
                row.getString("name"));
        return new Kept(asset, row.getTimestamp("stored_at").toInstant());
    }
}
