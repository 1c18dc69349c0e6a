package io.countersign.engine.content.jdbc;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.countersign.engine.asset.AssetHash;
import io.countersign.engine.content.DraftForm;
import io.countersign.engine.content.ItemId;
import io.countersign.engine.content.ItemState;
import io.countersign.engine.content.Market;
import io.countersign.engine.content.Submission;
import io.countersign.engine.content.SubmissionState;
import io.countersign.engine.content.Version;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.reading.ReadOnce;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code content_item}. */
@Repository
public class ItemTable {

    private final JdbcClient database;
    private final ItemRows rows;
    private final ReadOnce<ItemId, Optional<StoredItem>> read = ReadOnce.from("content_item");

    ItemTable(JdbcClient database, ObjectMapper json) {
        this.database = database;
        this.rows = new ItemRows(json);
    }

    public void insert(ItemId id, ItemFace face, DraftForm draft, PersonId author, Instant at) {
        database.sql("""
                        insert into content_item (id, name, author, campaign, changed_at, slot_at, accounts, markets, regions,
                            picture, excerpt, words, draft, draft_hash, saved_by, saved_at, sketch)
                        values (:id, :name, :person, :campaign, :at, :slot, :accounts, :markets, :regions,
                            :picture, :excerpt, array_to_tsvector(:words), :draft::jsonb, :hash, :person, :at, :sketch)""").params(parameters(id, face, draft, author, at)).update();
    }

    public void save(ItemId id, ItemFace face, DraftForm draft, PersonId person, Instant at) {
        database.sql("""
                        update content_item set name = :name, campaign = :campaign, changed_at = :at, slot_at = :slot,
                            accounts = :accounts, markets = :markets, regions = :regions, picture = :picture,
                            excerpt = :excerpt, words = array_to_tsvector(:words), draft = :draft::jsonb,
                            draft_hash = :hash, sketch = :sketch, draft_tag = draft_tag + 1, saved_by = :person, saved_at = :at
                        where id = :id""").params(parameters(id, face, draft, person, at)).update();
    }

    private Map<String, Object> parameters(ItemId id, ItemFace face, DraftForm draft, PersonId person, Instant at) {
        var parameters = new HashMap<String, Object>();
        parameters.put("id", id.value());
        parameters.put("name", face.name());
        parameters.put("person", person.value());
        parameters.put(
                "campaign", face.campaign().map(campaign -> campaign.value()).orElse(null));
        parameters.put("at", Timestamp.from(at));
        parameters.put("slot", face.slot().map(Timestamp::from).orElse(null));
        parameters.put(
                "accounts",
                face.accounts().stream().map(account -> account.value()).toArray(UUID[]::new));
        parameters.put("markets", codes(face.markets()));
        parameters.put("regions", face.regions().toArray(new String[0]));
        parameters.put("picture", face.picture().map(AssetHash::hex).orElse(null));
        parameters.put("excerpt", face.excerpt());
        parameters.put("words", SearchWords.vector(face.words()));
        parameters.put("draft", rows.write(draft));
        parameters.put("hash", face.hash().hex());
        parameters.put("sketch", face.sketch().toArray(Integer[]::new));
        return parameters;
    }

    private static String[] codes(Collection<Market> markets) {
        return markets.stream().map(Market::code).toArray(String[]::new);
    }

    public Optional<StoredItem> find(ItemId id) {
        return read.get(id, () -> select(id, ""));
    }

    /** Also keeps everybody else from changing the item or its submissions until the transaction ends. */
    public Optional<StoredItem> lock(ItemId id) {
        return ReadOnce.hold(read, id, () -> select(id, " for update"), () -> select(id, ""));
    }

    private Optional<StoredItem> select(ItemId id, String more) {
        return database.sql("select " + ItemRows.EVERYTHING + " from content_item item where item.id = :id" + more)
                .param("id", id.value())
                .query((row, number) -> rows.stored(row))
                .optional();
    }

    public void delete(ItemId id) {
        database.sql("delete from content_item where id = :id")
                .param("id", id.value())
                .update();
    }

    /** The version was made of the draft as it is. */
    public void submitted(Submission submission, Version version) {
        var markets = version.variants().stream()
                .map(variant -> variant.market())
                .distinct()
                .toList();
        written(database.sql("""
                        update content_item item set version = :version, version_hash = :hash, version_markets = :markets,
                            submission = :submission, state = :state, slot_at = :slot, changed_at = :at
                        where id = :id returning\s""" + ItemRows.EVERYTHING)
                .param("version", version.number())
                .param("hash", version.hash().hex())
                .param("markets", codes(markets))
                .param("submission", submission.id().value())
                .param("state", ItemState.IN_REVIEW.name())
                .param("slot", Timestamp.from(submission.slot().instant()))
                .param("at", Timestamp.from(submission.submittedAt()))
                .param("id", submission.item().value()));
    }

    /** Follows the submission if it is the item's newest. */
    public void follow(Submission submission, Instant at) {
        written(database.sql("""
                        update content_item item set state = :state, slot_at = :slot, changed_at = :at
                        where id = :id and submission = :submission returning\s""" + ItemRows.EVERYTHING)
                .param("state", submission.state().name())
                .param("slot", Timestamp.from(submission.slot().instant()))
                .param("at", Timestamp.from(at))
                .param("id", submission.item().value())
                .param("submission", submission.id().value()));
    }

    /** Whoever changes an item's state goes on with it. One that is being replaced has no state until it is. */
    private void written(JdbcClient.StatementSpec change) {
        change.query((row, number) -> SubmissionState.REPLACED.name().equals(row.getString("state"))
                        ? Optional.<StoredItem>empty()
                        : Optional.of(rows.stored(row)))
                .list()
                .forEach(item -> item.ifPresent(known -> read.know(known.id(), item)));
    }
}
