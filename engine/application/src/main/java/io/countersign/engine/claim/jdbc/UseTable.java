package io.countersign.engine.claim.jdbc;

import io.countersign.engine.claim.ClaimId;
import io.countersign.engine.claim.ClaimUse;
import io.countersign.engine.content.ItemId;
import io.countersign.engine.content.SubmissionId;
import io.countersign.engine.content.VariantId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code claim_use}. */
@Repository
public class UseTable {

    private final JdbcClient database;

    UseTable(JdbcClient database) {
        this.database = database;
    }

    public void insert(ClaimUse use) {
        database.sql("""
                        insert into claim_use
                            (claim, number, submission, variant, item, item_name, version, market, words, at)
                        values (:claim, :number, :submission, :variant, :item, :name, :version, :market, :words, :at)""")
                .param("claim", use.claim().value())
                .param("number", use.claimVersion())
                .param("submission", use.submission().value())
                .param("variant", use.variant().value())
                .param("item", use.item().value())
                .param("name", use.itemName())
                .param("version", use.version())
                .param("market", use.market())
                .param("words", use.words())
                .param("at", Timestamp.from(use.at()))
                .update();
    }

    public void forget(ItemId item) {
        database.sql("delete from claim_use where item = ?").param(item.value()).update();
    }

    /** Newest first, whether live or not. */
    public List<ClaimUse> of(ClaimId claim, Optional<ClaimUse.Position> after, int limit) {
        return database.sql("""
                        select * from claim_use
                        where claim = :claim
                          and (:at::timestamptz is null or (at, submission, variant) < (:at, :submission::uuid, :variant::uuid))
                        order by at desc, submission desc, variant desc limit :limit""")
                .param("claim", claim.value())
                .param(
                        "at",
                        after.map(position -> Timestamp.from(position.at())).orElse(null))
                .param(
                        "submission",
                        after.map(position -> position.submission().value()).orElse(null))
                .param(
                        "variant",
                        after.map(position -> position.variant().value()).orElse(null))
                .param("limit", limit)
                .query(UseTable::read)
                .list();
    }

    private static ClaimUse read(ResultSet row, int number) throws SQLException {
        return new ClaimUse(
                new ClaimId(row.getObject("claim", UUID.class)),
                row.getInt("number"),
                new SubmissionId(row.getObject("submission", UUID.class)),
                new VariantId(row.getObject("variant", UUID.class)),
                new ItemId(row.getObject("item", UUID.class)),
                row.getString("item_name"),
                row.getInt("version"),
                row.getString("market"),
                row.getString("words"),
                row.getTimestamp("at").toInstant());
    }
}
