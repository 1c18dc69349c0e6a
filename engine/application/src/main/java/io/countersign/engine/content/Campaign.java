package io.countersign.engine.content;

import java.time.LocalDate;
import java.util.Optional;

/**
 * @param items how many items belong to it
 */
public record Campaign(
        CampaignId id,
        String name,
        Optional<String> goal,
        Optional<LocalDate> startsOn,
        Optional<LocalDate> endsOn,
        int items) {}
