package io.countersign.engine.content;

import io.countersign.engine.identity.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An immutable state of an item.
 *
 * @param number 1 for an item's first
 * @param slot the slot that was asked for and signed; the effective one is {@link Submission#slot()}
 * @param author who submitted it
 */
public record Version(
        VersionId id,
        ItemId item,
        int number,
        ContentHash hash,
        String name,
        Optional<CampaignId> campaign,
        List<Variant> variants,
        Facts facts,
        Slot slot,
        PersonId author,
        Instant createdAt) {

    public Version {
        variants = List.copyOf(variants);
    }

    public Optional<Variant> variant(VariantId id) {
        return variants.stream().filter(variant -> variant.id().equals(id)).findFirst();
    }
}
