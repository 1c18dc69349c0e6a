package io.countersign.engine.content.jdbc;

import io.countersign.engine.content.ContentHash;
import io.countersign.engine.content.ItemId;
import io.countersign.engine.content.Variant;
import io.countersign.engine.content.VariantId;
import io.countersign.engine.content.Version;
import io.countersign.engine.content.VersionId;
import io.countersign.engine.content.document.ContentDocument;
import io.countersign.engine.content.document.DocumentReading;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.problem.ProblemException;
import io.countersign.engine.reading.ReadOnce;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code content_version}, which only grows; with its item a version loses its document. */
@Repository
public class VersionTable {

    private static final String SELECT =
            "select id, item, number, hash, document, author, created_at from content_version";

    private final JdbcClient database;
    private final ReadOnce<VersionId, Optional<Version>> read = ReadOnce.from("content_version");

    VersionTable(JdbcClient database) {
        this.database = database;
    }

    public void insert(Version version, ContentDocument document) {
        database.sql("""
                        insert into content_version (id, item, number, hash, document, author, created_at)
                        values (:id, :item, :number, :hash, :document, :author, :at)""")
                .param("id", version.id().value())
                .param("item", version.item().value())
                .param("number", version.number())
                .param("hash", version.hash().hex())
                .param("document", document.json())
                .param("author", version.author().value())
                .param("at", Timestamp.from(version.createdAt()))
                .update();
    }

    public Optional<Version> find(VersionId id) {
        return read.get(id, () -> database.sql(SELECT + " where id = :id")
                .param("id", id.value())
                .query((row, number) -> version(row))
                .optional());
    }

    public Optional<Version> find(ItemId item, int number) {
        return database.sql(SELECT + " where item = :item and number = :number")
                .param("item", item.value())
                .param("number", number)
                .query((row, index) -> version(row))
                .optional();
    }

    /** Newest first. */
    public List<Version> of(ItemId item, int most) {
        return database.sql(SELECT + " where item = :item order by number desc limit :most")
                .param("item", item.value())
                .param("most", most)
                .query((row, index) -> version(row))
                .list();
    }

    public Optional<String> document(VersionId id) {
        return database.sql("select document from content_version where id = :id")
                .param("id", id.value())
                .query(String.class)
                .optional()
                .map(document -> present(document, id));
    }

    private static String present(String document, VersionId version) {
        if (document.isEmpty()) {
            throw ProblemException.gone(
                    "ERASED",
                    "Version %s: what it said was erased after its retention. Its hash and the record of the erasure are kept."
                            .formatted(version));
        }
        return document;
    }

    private static Version version(ResultSet row) throws SQLException {
        var id = new VersionId(row.getObject("id", UUID.class));
        var document = new DocumentReading(new ContentDocument(present(row.getString("document"), id)));
        return new Version(
                id,
                new ItemId(row.getObject("item", UUID.class)),
                row.getInt("number"),
                new ContentHash(row.getString("hash")),
                document.name(),
                document.campaign(),
                document.variants().stream()
                        .map(content -> new Variant(VariantId.of(id, content.account(), content.market()), content))
                        .toList(),
                document.facts(),
                document.slot(),
                new PersonId(row.getString("author")),
                ItemRows.instant(row, "created_at").orElseThrow());
    }
}
