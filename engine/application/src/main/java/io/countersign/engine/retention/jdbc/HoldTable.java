package io.countersign.engine.retention.jdbc;

import io.countersign.engine.content.CampaignId;
import io.countersign.engine.content.ItemId;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.retention.LegalHold;
import io.countersign.engine.retention.LegalHold.Lifting;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code retention_hold}. */
@Repository
public class HoldTable {

    private static final String IN_FORCE = "select * from retention_hold where lifted_at is null ";

    private final JdbcClient database;

    HoldTable(JdbcClient database) {
        this.database = database;
    }

    /** Until the transaction ends nobody else places or lifts a hold, and nothing is erased. */
    public void lock() {
        database.sql("lock table retention_hold in share row exclusive mode").update();
    }

    public boolean isHeld(ItemId item) {
        return database.sql("select retention_is_held(?)")
                .param(item.value())
                .query(Boolean.class)
                .single();
    }

    public void insert(LegalHold hold) {
        database.sql("""
                        insert into retention_hold (id, item, campaign, reason, placed_by, placed_at)
                        values (:id, :item, :campaign, :reason, :by, :at)""")
                .param("id", hold.id())
                .param("item", hold.item().map(ItemId::value).orElse(null))
                .param("campaign", hold.campaign().map(CampaignId::value).orElse(null))
                .param("reason", hold.reason())
                .param("by", hold.placedBy().value())
                .param("at", Timestamp.from(hold.placedAt()))
                .update();
    }

    public Optional<LegalHold> find(UUID id) {
        return database.sql(IN_FORCE + "and id = ?")
                .param(id)
                .query(HoldTable::read)
                .optional();
    }

    public List<LegalHold> inForce() {
        return database.sql(IN_FORCE + "order by placed_at, id")
                .query(HoldTable::read)
                .list();
    }

    /** @return whether it still held */
    public boolean lift(UUID id, Lifting lifting) {
        return database.sql("""
                        update retention_hold set lifted_by = :by, lifted_at = :at, lift_reason = :reason
                        where id = :id and lifted_at is null""")
                        .param("by", lifting.by().value())
                        .param("at", Timestamp.from(lifting.at()))
                        .param("reason", lifting.reason())
                        .param("id", id)
                        .update()
                == 1;
    }

    private static LegalHold read(ResultSet row, int number) throws SQLException {
        return new LegalHold(
                row.getObject("id", UUID.class),
                Optional.ofNullable(row.getObject("item", UUID.class)).map(ItemId::new),
                Optional.ofNullable(row.getObject("campaign", UUID.class)).map(CampaignId::new),
                row.getString("reason"),
                new PersonId(row.getString("placed_by")),
                row.getTimestamp("placed_at").toInstant(),
                Optional.empty());
    }
}
