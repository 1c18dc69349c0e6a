package io.countersign.engine.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.countersign.engine.content.AccountId;
import io.countersign.engine.content.CampaignId;
import io.countersign.engine.content.Campaigns;
import io.countersign.engine.content.NewCampaign;
import io.countersign.engine.demo.Company.Employee;
import io.countersign.engine.demo.Company.Plan;
import io.countersign.engine.identity.Acting;
import io.countersign.engine.identity.GroupId;
import io.countersign.engine.identity.LocalAccounts;
import io.countersign.engine.identity.NewAccount;
import io.countersign.engine.identity.Password;
import io.countersign.engine.identity.People;
import io.countersign.engine.identity.PersonId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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

    private final LocalAccounts accounts;
    private final People people;
    private final Acting acting;
    private final DemoPages pages;
    private final DemoStories stories;
    private final Campaigns campaigns;
    private final Company company;

    DemoCompany(
            LocalAccounts accounts,
            People people,
            Acting acting,
            DemoPages pages,
            DemoStories stories,
            Campaigns campaigns,
            ObjectMapper json) {
        this.accounts = accounts;
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
        Password password = DemoPassword.generate();
        acting.runAsSystem("hire the demo company", () -> company.people().forEach(person -> hire(person, password)));
        Map<String, AccountId> connected = pages.connect(company);
        Map<String, CampaignId> planned =
                acting.as(people.get(new PersonId(first.id())), () -> plan(company.campaigns()));
        company.items().forEach(story -> stories.tell(story, connected, planned));
        DemoPassword.show(company.people(), password);
    }

    private void hire(Employee person, Password password) {
        accounts.create(new NewAccount(
                person.id(),
                person.name(),
                person.id() + "@hanseat.example",
                Locale.forLanguageTag(person.language()),
                ZoneId.of(person.zone()),
                person.groups().stream().map(GroupId::new).collect(Collectors.toSet()),
                password));
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
