package io.countersign.engine.asset.jdbc;

import io.countersign.engine.asset.AssetHash;
import io.countersign.engine.asset.CropArea;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code asset_crop}. */
@Repository
public class CropTable {

    private final JdbcClient database;

    CropTable(JdbcClient database) {
        this.database = database;
    }

    public void add(AssetHash original, CropArea area, AssetHash crop) {
        database.sql("""
                        insert into asset_crop (original, x, y, width, height, hash)
                        values (:original, :x, :y, :width, :height, :hash) on conflict do nothing""")
                .param("original", original.hex())
                .param("x", area.x())
                .param("y", area.y())
                .param("width", area.width())
                .param("height", area.height())
                .param("hash", crop.hex())
                .update();
    }

    /** More than one when two originals have the same part. */
    public List<AssetHash> originals(AssetHash crop) {
        return database
                .sql("select distinct original from asset_crop where hash = :hash order by original")
                .param("hash", crop.hex())
                .query(String.class)
                .stream()
                .map(AssetHash::new)
                .toList();
    }
}
