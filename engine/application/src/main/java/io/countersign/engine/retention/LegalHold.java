package io.countersign.engine.retention;

import io.countersign.engine.content.CampaignId;
import io.countersign.engine.content.ItemId;
import io.countersign.engine.identity.PersonId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Keeps everything of an item or of a campaign, whatever its day.
 *
 * @param item the item, or empty when it is on a campaign
 * @param lifting empty while it holds
 */
public record LegalHold(
        UUID id,
        Optional<ItemId> item,
        Optional<CampaignId> campaign,
        String reason,
        PersonId placedBy,
        Instant placedAt,
        Optional<Lifting> lifting) {

    /** @param by another person than the one who placed it */
    public record Lifting(PersonId by, Instant at, String reason) {}
}
