package io.countersign.engine.asset.jdbc;

import io.countersign.engine.asset.AlikePicture;
import io.countersign.engine.asset.AssetHash;
import io.countersign.engine.asset.picture.PictureSketch;
import io.countersign.engine.asset.picture.Preview;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The table {@code asset_sketch}. All sketches are looked at for an answer: 100,000 of them take less time than an index
 * that finds what differs a little.
 */
@Repository
public class SketchTable {

    private static final int BITS = 128;
    private static final int MOST = 40;

    private final JdbcClient database;

    SketchTable(JdbcClient database) {
        this.database = database;
    }

    /** @param sketch empty when the picture shows too little to be compared, so that it is not looked at again */
    public void add(AssetHash hash, Optional<PictureSketch> sketch) {
        database.sql("""
                        insert into asset_sketch (hash, bits) values (:hash, cast(cast(:bits as text) as bit(128)))
                        on conflict (hash) do nothing""")
                .param("hash", hash.hex())
                .param("bits", sketch.map(PictureSketch::bits).orElse(null))
                .update();
    }

    /** The nearest first; themselves are not among them. */
    public List<AlikePicture> near(Collection<AssetHash> hashes) {
        return database.sql("""
                        select asked.hash as asked, other.hash as found, bit_count(asked.bits # other.bits) as apart
                        from asset_sketch asked
                        join asset_sketch other on other.hash <> asked.hash
                            and bit_count(asked.bits # other.bits) <= :near
                        where asked.hash = any (:hashes)
                        order by apart, found limit :most""")
                .param("hashes", hashes.stream().map(AssetHash::hex).toArray(String[]::new))
                .param("near", PictureSketch.NEAR)
                .param("most", MOST)
                .query((row, number) -> new AlikePicture(
                        new AssetHash(row.getString("asked")),
                        new AssetHash(row.getString("found")),
                        100 - (100 * row.getInt("apart") / BITS)))
                .list();
    }

    /** Pictures that were stored before there were sketches. */
    public Map<AssetHash, Preview> without(int most) {
        return database
                .sql("""
                        select hash, preview_type, preview from asset
                        where not exists (select 1 from asset_sketch sketch where sketch.hash = asset.hash)
                        limit :most""")
                .param("most", most)
                .query((row, number) ->
                        Map.entry(new AssetHash(row.getString(1)), new Preview(row.getString(2), row.getBytes(3))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
