package io.countersign.engine.content.jdbc;

import io.countersign.engine.content.ContentHash;
import io.countersign.engine.content.DraftForm;
import io.countersign.engine.content.DraftTag;
import io.countersign.engine.content.Item;
import io.countersign.engine.content.ItemId;
import io.countersign.engine.content.Market;
import io.countersign.engine.identity.PersonId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * An item with its draft.
 *
 * @param versionHash of its newest version
 * @param versionMarkets of its newest version
 * @param erased when it was erased; the draft says nothing then
 */
public record StoredItem(
        Item item,
        Set<String> regions,
        DraftForm draft,
        long tag,
        PersonId savedBy,
        Instant savedAt,
        Optional<ContentHash> versionHash,
        Set<Market> versionMarkets,
        Optional<Erased> erased) {

    /** @param rule under which, in words */
    public record Erased(Instant at, String rule) {}

    public ItemId id() {
        return item.id();
    }

    public DraftTag draftTag() {
        return new DraftTag(Long.toString(tag));
    }
}
