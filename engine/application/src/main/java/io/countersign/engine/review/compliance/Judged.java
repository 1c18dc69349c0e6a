package io.countersign.engine.review.compliance;

import io.countersign.engine.content.CampaignId;
import io.countersign.engine.content.Draft;
import io.countersign.engine.content.Facts;
import io.countersign.engine.content.ItemId;
import io.countersign.engine.content.VariantContent;
import io.countersign.engine.content.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is held against the rules.
 *
 * @param item null for a draft that was never saved
 * @param hash of the version; empty for a draft
 * @param at when it is to be published
 * @param zone in which the slot was chosen
 */
public record Judged(
        @Nullable ItemId item,
        Optional<CampaignId> campaign,
        List<VariantContent> variants,
        Facts facts,
        String hash,
        Instant at,
        ZoneId zone) {

    public Judged {
        variants = List.copyOf(variants);
    }

    /** @param now when it has no slot yet */
    public static Judged of(@Nullable ItemId item, Draft draft, Instant now) {
        return new Judged(
                item,
                draft.campaign(),
                draft.resolved(),
                draft.facts(),
                "",
                draft.slot().map(slot -> slot.instant()).orElse(now),
                draft.slot().map(slot -> slot.zone()).orElse(ZoneId.of("UTC")));
    }

    public static Judged of(Version version, Instant at, ZoneId zone) {
        return new Judged(
                version.item(),
                version.campaign(),
                version.variants().stream().map(variant -> variant.content()).toList(),
                version.facts(),
                version.hash().hex(),
                at,
                zone);
    }
}
