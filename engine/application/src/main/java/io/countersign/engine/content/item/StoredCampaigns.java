package io.countersign.engine.content.item;

import io.countersign.engine.content.Campaign;
import io.countersign.engine.content.CampaignCreated;
import io.countersign.engine.content.CampaignId;
import io.countersign.engine.content.Campaigns;
import io.countersign.engine.content.NewCampaign;
import io.countersign.engine.content.SubmissionId;
import io.countersign.engine.content.form.CampaignReading;
import io.countersign.engine.content.jdbc.CampaignTable;
import io.countersign.engine.identity.CurrentPerson;
import io.countersign.engine.problem.ProblemException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Campaigns in the database. Everybody who works here may know that they exist. */
@Service
@Transactional
class StoredCampaigns implements Campaigns {

    private final CampaignTable table;
    private final CurrentPerson current;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    StoredCampaigns(CampaignTable table, CurrentPerson current, Clock clock, ApplicationEventPublisher events) {
        this.table = table;
        this.current = current;
        this.clock = clock;
        this.events = events;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Campaign> all() {
        return table.all();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Campaign> find(CampaignId id) {
        return table.find(id);
    }

    @Override
    @Transactional(readOnly = true)
    public List<SubmissionId> submissionsOf(CampaignId id, Instant since, int most) {
        return table.submissionsOf(id, since, most);
    }

    @Override
    public Campaign create(NewCampaign wanted) {
        var right = CampaignReading.read(wanted);
        var campaign =
                new Campaign(CampaignId.random(), right.name(), right.goal(), right.startsOn(), right.endsOn(), 0);
        var by = current.get().id();
        if (!table.insert(campaign, by, clock.instant())) {
            throw ProblemException.invalid(
                    "name",
                    "NAME_TAKEN",
                    "There is a campaign named '%s' already. Use it, or choose another name."
                            .formatted(campaign.name()));
        }
        events.publishEvent(new CampaignCreated(campaign.id(), campaign.name(), by));
        return campaign;
    }
}
