package io.countersign.engine.content.web;

import io.countersign.engine.content.ItemState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record ItemSummaryAnswer(
        UUID id,
        String name,
        ItemState state,
        @Nullable CampaignAnswer campaign,
        PersonAnswer author,
        Instant changedAt,
        @Nullable Instant slot,
        @Nullable Integer version,
        List<UUID> accounts,
        List<String> markets,
        @Nullable String picture,
        String excerpt) {

    record CampaignAnswer(UUID id, @Nullable String name) {}
}
