package io.countersign.engine.content.jdbc;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.countersign.engine.asset.AssetHash;
import io.countersign.engine.content.AccountId;
import io.countersign.engine.content.CampaignId;
import io.countersign.engine.content.ContentHash;
import io.countersign.engine.content.DraftForm;
import io.countersign.engine.content.Item;
import io.countersign.engine.content.ItemId;
import io.countersign.engine.content.ItemState;
import io.countersign.engine.content.Market;
import io.countersign.engine.content.SubmissionId;
import io.countersign.engine.identity.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** From rows of {@code content_item} to objects. */
final class ItemRows {

    static final String SUMMARY = """
            item.id, item.name, item.state, item.campaign, item.author, item.changed_at, item.slot_at, item.version,
            item.submission, item.accounts, item.markets, item.picture, item.excerpt,
            item.version_hash is distinct from item.draft_hash and item.version is not null as draft_changed""";
    static final String EVERYTHING = SUMMARY
            + ", item.regions, item.draft, item.draft_tag, item.saved_by, item.saved_at, item.version_hash, item.version_markets, item.erased_at, item.erased_under";

    private final ObjectMapper json;

    ItemRows(ObjectMapper json) {
        this.json = json;
    }

    static Item item(ResultSet row) throws SQLException {
        return new Item(
                new ItemId(row.getObject("id", UUID.class)),
                row.getString("name"),
                ItemState.valueOf(row.getString("state")),
                Optional.ofNullable(row.getObject("campaign", UUID.class)).map(CampaignId::new),
                new PersonId(row.getString("author")),
                instant(row, "changed_at").orElseThrow(),
                instant(row, "slot_at"),
                Optional.ofNullable(row.getObject("version", Integer.class)),
                Optional.ofNullable(row.getObject("submission", UUID.class)).map(SubmissionId::new),
                Arrays.stream((UUID[]) row.getArray("accounts").getArray())
                        .map(AccountId::new)
                        .toList(),
                markets(row, "markets"),
                Optional.ofNullable(row.getString("picture")).map(AssetHash::new),
                row.getString("excerpt"),
                row.getBoolean("draft_changed"));
    }

    StoredItem stored(ResultSet row) throws SQLException {
        return new StoredItem(
                item(row),
                Set.copyOf(texts(row, "regions")),
                draft(row.getString("draft")),
                row.getLong("draft_tag"),
                new PersonId(row.getString("saved_by")),
                instant(row, "saved_at").orElseThrow(),
                Optional.ofNullable(row.getString("version_hash")).map(ContentHash::new),
                markets(row, "version_markets"),
                erased(row));
    }

    private static Optional<StoredItem.Erased> erased(ResultSet row) throws SQLException {
        String rule = Optional.ofNullable(row.getString("erased_under")).orElse("");
        return instant(row, "erased_at").map(at -> new StoredItem.Erased(at, rule));
    }

    String write(DraftForm draft) {
        try {
            return json.writeValueAsString(draft);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException("A draft cannot be written as JSON.", failure);
        }
    }

    private DraftForm draft(String stored) {
        try {
            return json.readValue(stored, DraftForm.class);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException("A stored draft cannot be read.", failure);
        }
    }

    static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static TreeSet<Market> markets(ResultSet row, String column) throws SQLException {
        var markets = new TreeSet<Market>();
        texts(row, column).forEach(code -> markets.add(new Market(code)));
        return markets;
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
