package io.countersign.engine.compliance.rule.simulation;

import io.countersign.engine.compliance.CampaignContent;
import io.countersign.engine.problem.ProblemException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds what a draft is tried on when it is not chosen piece by piece. */
@Component
public class Selections {

    private static final int MOST = 10_000;

    private final CampaignContent campaigns;

    Selections(CampaignContent campaigns) {
        this.campaigns = campaigns;
    }

    /**
     * What was submitted in the campaign up to now, at most the latest 10,000 pieces.
     *
     * @throws ProblemException 404, 409 when nothing was
     */
    public Selection ofCampaign(UUID campaign, Instant since, Set<String> markets) {
        var submissions = campaigns
                .submissionsOf(campaign, since, MOST)
                .orElseThrow(() -> ProblemException.notFound("Campaign", campaign));
        if (submissions.isEmpty()) {
            throw ProblemException.conflict(
                    "CAMPAIGN_EMPTY",
                    "Campaign: nothing of it was submitted in that time. Choose more days, another campaign or all content.");
        }
        return new Selection(since, markets, submissions, Optional.of(campaign));
    }
}
