package io.countersign.engine.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.countersign.engine.content.AccountId;
import io.countersign.engine.content.CampaignId;
import io.countersign.engine.content.Campaigns;
import io.countersign.engine.content.NewCampaign;
import io.countersign.engine.demo.Company.Employee;
import io.countersign.engine.demo.Company.Plan;
import io.countersign.engine.identity.Acting;
import io.countersign.engine.identity.People;
import io.countersign.engine.identity.PersonId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Loads the company once, and tells the console how to log in as any of its people. */
@Component
@ConditionalOnProperty("countersign.demo.enabled")
class DemoCompany {

    private final DemoPeople employees;
    private final People people;
    private final Acting acting;
    private final DemoPages pages;
    private final DemoStories stories;
    private final Campaigns campaigns;
    private final Company company;

    DemoCompany(
            DemoPeople employees,
            People people,
            Acting acting,
            DemoPages pages,
            DemoStories stories,
            Campaigns campaigns,
            ObjectMapper json) {
        this.employees = employees;
        this.people = people;
        this.acting = acting;
        this.pages = pages;
        this.stories = stories;
        this.campaigns = campaigns;
        this.company = Company.read(json);
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void load() {
        Employee first = company.people().get(0);
        if (people.find(new PersonId(first.id())).isPresent()) {
            return;
        }
        DemoPassword.show(company.people(), employees.hire(company.people()));
        Map<String, AccountId> connected = pages.connect(company);
        Map<String, CampaignId> planned =
                acting.as(people.get(new PersonId(first.id())), () -> plan(company.campaigns()));
        company.items().forEach(story -> stories.tell(story, connected, planned));
    }

    private Map<String, CampaignId> plan(Iterable<Plan> plans) {
        Map<String, CampaignId> planned = new LinkedHashMap<>();
        for (Plan plan : plans) {
            NewCampaign campaign = new NewCampaign(
                    plan.name(),
                    Optional.of(plan.goal()),
                    Optional.of(LocalDate.parse(plan.startsOn())),
                    Optional.of(LocalDate.parse(plan.endsOn())));
            planned.put(plan.key(), campaigns.create(campaign).id());
        }
        return planned;
    }
}
