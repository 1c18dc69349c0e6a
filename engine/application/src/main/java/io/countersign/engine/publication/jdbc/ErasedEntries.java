package io.countersign.engine.publication.jdbc;

import io.countersign.engine.content.ItemErased;
import io.countersign.engine.content.ItemId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What rows of the ledger say of content that is erased: that, when and where it went out, not what. */
@Repository
public class ErasedEntries {

    private final JdbcClient database;

    ErasedEntries(JdbcClient database) {
        this.database = database;
    }

    public record Place(UUID account, String market) {}

    public List<Place> live(ItemId item) {
        return places(item, "state = 'SENT'");
    }

    /** Where something of the item is still to go out, or nobody knows whether it did. */
    public List<Place> underway(ItemId item) {
        return places(item, "state not in ('SENT', 'ABANDONED', 'TAKEN_DOWN')");
    }

    private List<Place> places(ItemId item, String condition) {
        return database.sql("select distinct account, market from publication where item = ? and " + condition
                        + " order by market, account")
                .param(item.value())
                .query(Place.class)
                .list();
    }

    /** Also the variants that were kept as they were submitted. */
    public void empty(ItemErased erased) {
        database.sql("""
                        update publication set item_name = '(erased)', signed = '', message = null, remote_id = null,
                            permalink = null
                        where item = ?""").param(erased.item().value()).update();
        database.sql("""
                        update publication_take_down set reason = '', proof_words = null
                        where publication in (select id from publication where item = ?)""").param(erased.item().value()).update();
        database.sql("delete from publication_signed where version = any (:versions)")
                .param(
                        "versions",
                        erased.versions().stream()
                                .map(version -> version.id().value())
                                .toArray(UUID[]::new))
                .update();
    }
}
