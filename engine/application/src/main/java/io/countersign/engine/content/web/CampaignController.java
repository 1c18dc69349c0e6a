package io.countersign.engine.content.web;

import io.countersign.engine.content.Campaign;
import io.countersign.engine.content.Campaigns;
import io.countersign.engine.content.NewCampaign;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/campaigns")
class CampaignController {

    private final Campaigns campaigns;

    CampaignController(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    record CampaignForm(
            @Nullable String name,
            @Nullable String goal,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn) {

        NewCampaign campaign() {
            return new NewCampaign(
                    name == null ? "" : name,
                    Optional.ofNullable(goal),
                    Optional.ofNullable(startsOn),
                    Optional.ofNullable(endsOn));
        }
    }

    record CampaignAnswer(
            UUID id,
            String name,
            @Nullable String goal,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            int items) {

        static CampaignAnswer of(Campaign campaign) {
            return new CampaignAnswer(
                    campaign.id().value(),
                    campaign.name(),
                    campaign.goal().orElse(null),
                    campaign.startsOn().orElse(null),
                    campaign.endsOn().orElse(null),
                    campaign.items());
        }
    }

    @GetMapping
    List<CampaignAnswer> list() {
        return campaigns.all().stream().map(CampaignAnswer::of).toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    CampaignAnswer create(@RequestBody CampaignForm form) {
        return CampaignAnswer.of(campaigns.create(form.campaign()));
    }
}
