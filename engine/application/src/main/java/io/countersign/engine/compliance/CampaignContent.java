package io.countersign.engine.compliance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was submitted in a campaign: told by whoever knows content, of which this module knows nothing. */
public interface CampaignContent {

    /**
     * The ids of submissions since then, the earliest first.
     *
     * @param most of the latest at most so many
     * @return empty when there is no such campaign
     */
    Optional<List<String>> submissionsOf(UUID campaign, Instant since, int most);
}
