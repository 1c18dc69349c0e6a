package io.countersign.engine.asset.jdbc;

import io.countersign.engine.asset.Asset;
import io.countersign.engine.asset.AssetHash;
import io.countersign.engine.asset.picture.Preview;
import io.countersign.engine.identity.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code asset} and {@code asset_upload}. */
@Repository
public class AssetTable {

    private final JdbcClient database;

    AssetTable(JdbcClient database) {
        this.database = database;
    }

    /** Adds it unless it is there. */
    public void add(Asset asset, byte[] content, Preview preview) {
        database.sql("""
                        insert into asset (hash, media_type, size, width, height, name, content, preview_type, preview)
                        values (:hash, :mediaType, :size, :width, :height, :name, :content, :previewType, :preview)
                        on conflict (hash) do nothing""")
                .param("hash", asset.hash().hex())
                .param("mediaType", asset.mediaType())
                .param("size", asset.size())
                .param("width", asset.width())
                .param("height", asset.height())
                .param("name", asset.name())
                .param("content", content)
                .param("previewType", preview.mediaType())
                .param("preview", preview.bytes())
                .update();
    }

    public void addUploader(AssetHash hash, PersonId person) {
        database.sql("""
                        insert into asset_upload (hash, person) values (:hash, :person)
                        on conflict (hash, person) do update set again_at = now()""")
                .param("hash", hash.hex())
                .param("person", person.value())
                .update();
    }

    public boolean wasUploadedBy(AssetHash hash, PersonId person) {
        return database.sql("select exists (select 1 from asset_upload where hash = :hash and person = :person)")
                .param("hash", hash.hex())
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    /** Bytes that the person uploaded in the last 24 hours. */
    public long uploadedOfLate(PersonId person) {
        return database.sql("""
                        select coalesce(sum(asset.size), 0) from asset_upload join asset using (hash)
                        where asset_upload.person = :person and asset_upload.at > now() - interval '24 hours'""")
                .param("person", person.value())
                .query(Long.class)
                .single();
    }

    /** Bytes of all pictures, previews not counted. */
    public long stored() {
        return database.sql("select coalesce(sum(size), 0) from asset")
                .query(Long.class)
                .single();
    }

    public Optional<Asset> find(AssetHash hash) {
        return database.sql("select hash, media_type, size, width, height, name from asset where hash = :hash")
                .param("hash", hash.hex())
                .query((row, number) -> asset(row))
                .optional();
    }

    public Optional<byte[]> content(AssetHash hash) {
        return database.sql("select content from asset where hash = :hash")
                .param("hash", hash.hex())
                .query((row, number) -> row.getBytes(1))
                .optional();
    }

    public Optional<Preview> preview(AssetHash hash) {
        return database.sql("select preview_type, preview from asset where hash = :hash")
                .param("hash", hash.hex())
                .query((row, number) -> new Preview(row.getString(1), row.getBytes(2)))
                .optional();
    }

    public Set<AssetHash> notJustUploaded(Collection<AssetHash> hashes) {
        return database.sql("""
                        select hash from unnest(:hashes) hash
                        where not exists (
                            select 1 from asset_upload upload
                            where upload.hash = hash.hash
                              and coalesce(upload.again_at, upload.at) > now() - interval '1 day')""").param("hashes", texts(hashes)).query(String.class).stream()
                .map(AssetHash::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    public void erase(Collection<AssetHash> hashes) {
        database.sql("delete from asset_crop where original = any (:hashes) or hash = any (:hashes)")
                .param("hashes", texts(hashes))
                .update();
        database.sql("delete from asset_upload where hash = any (:hashes)")
                .param("hashes", texts(hashes))
                .update();
        database.sql("delete from asset where hash = any (:hashes)")
                .param("hashes", texts(hashes))
                .update();
    }

    private static String[] texts(Collection<AssetHash> hashes) {
        return hashes.stream().map(AssetHash::hex).toArray(String[]::new);
    }

    private static Asset asset(ResultSet row) throws SQLException {
        return new Asset(
                new AssetHash(row.getString("hash")),
                row.getString("media_type"),
                row.getLong("size"),
                row.getInt("width"),
                row.getInt("height"),
                row.getString("name"));
    }
}
