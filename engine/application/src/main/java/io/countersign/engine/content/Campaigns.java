package io.countersign.engine.content;

import java.util.List;
import java.util.Optional;

public interface Campaigns {

    /** By name. */
    List<Campaign> all();

    Optional<Campaign> find(CampaignId id);

    /** @throws io.countersign.engine.problem.ProblemException 400 with every field that is wrong */
    Campaign create(NewCampaign campaign);
}
