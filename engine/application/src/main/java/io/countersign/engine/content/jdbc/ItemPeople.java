package io.countersign.engine.content.jdbc;

import io.countersign.engine.asset.AssetHash;
import io.countersign.engine.content.ItemId;
import io.countersign.engine.content.VersionId;
import io.countersign.engine.content.access.Viewer;
import io.countersign.engine.identity.PersonId;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who wrote what, and which assets were used where: {@code content_item_editor}, {@code content_item_asset}. */
@Repository
public class ItemPeople {

    private final JdbcClient database;

    ItemPeople(JdbcClient database) {
        this.database = database;
    }

    public void addEditor(ItemId item, PersonId person) {
        database.sql("insert into content_item_editor (item, person) values (:item, :person) on conflict do nothing")
                .param("item", item.value())
                .param("person", person.value())
                .update();
    }

    public Set<PersonId> editorsOf(ItemId item) {
        return database
                .sql("select person from content_item_editor where item = :item")
                .param("item", item.value())
                .query(String.class)
                .stream()
                .map(PersonId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    public void keepEditors(VersionId version, ItemId item) {
        database.sql("""
                        insert into content_version_editor (version, person)
                        select :version, person from content_item_editor where item = :item""")
                .param("version", version.value())
                .param("item", item.value())
                .update();
    }

    public Set<PersonId> editorsOf(VersionId version) {
        return database
                .sql("select person from content_version_editor where version = :version")
                .param("version", version.value())
                .query(String.class)
                .stream()
                .map(PersonId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    public void addAssets(ItemId item, Collection<AssetHash> assets) {
        if (!assets.isEmpty()) {
            database.sql("""
                            insert into content_item_asset (item, asset)
                            select :item, asset from unnest(:assets) asset on conflict do nothing""")
                    .param("item", item.value())
                    .param(
                            "assets",
                            assets.stream().map(AssetHash::hex).distinct().toArray(String[]::new))
                    .update();
        }
    }

    public boolean isUsedWhereSeenBy(Viewer viewer, AssetHash asset) {
        return database.sql("""
                        select exists (select 1 from content_item_asset used join content_item item on item.id = used.item
                        where used.asset = :asset and """ + " " + ItemVisibility.CONDITION + ")")
                .params(ItemVisibility.parameters(viewer))
                .param("asset", asset.hex())
                .query(Boolean.class)
                .single();
    }
}
