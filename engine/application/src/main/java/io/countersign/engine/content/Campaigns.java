package io.countersign.engine.content;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

public interface Campaigns {

    /** By name. */
    List<Campaign> all();

    Optional<Campaign> find(CampaignId id);

    /** What was submitted in it since then, the earliest first: of the latest at most so many. */
    List<SubmissionId> submissionsOf(CampaignId id, Instant since, int most);

    /** @throws io.countersign.engine.problem.ProblemException 400 with every field that is wrong */
    Campaign create(NewCampaign campaign);
}
