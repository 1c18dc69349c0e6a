package io.countersign.engine.review.compliance;

import io.countersign.engine.compliance.CampaignContent;
import io.countersign.engine.content.CampaignId;
import io.countersign.engine.content.Campaigns;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells the rules, which know no content, what belongs to a campaign. */
@Component
class SubmissionsOfCampaign implements CampaignContent {

    private final Campaigns campaigns;

    SubmissionsOfCampaign(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    @Override
    public Optional<List<String>> submissionsOf(UUID campaign, Instant since, int most) {
        var id = new CampaignId(campaign);
        return campaigns.find(id).map(found -> campaigns.submissionsOf(id, since, most).stream()
                .map(submission -> submission.value().toString())
                .toList());
    }
}
