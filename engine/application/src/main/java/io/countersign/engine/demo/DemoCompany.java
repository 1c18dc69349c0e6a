package io.countersign.engine.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.countersign.engine.content.AccountId;
import io.countersign.engine.content.CampaignId;
import io.countersign.engine.content.Campaigns;
import io.countersign.engine.content.NewCampaign;
import io.countersign.engine.demo.Company.Campaign;
import io.countersign.engine.demo.Company.Employee;
import io.countersign.engine.identity.Acting;
import io.countersign.engine.identity.People;
import io.countersign.engine.identity.PersonId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Loads the company once, tells the console how to log in as any of its people, and lets it live its first weeks. */
@Component
@ConditionalOnProperty("countersign.demo.enabled")
class DemoCompany {

    private static final Duration BEFORE_THE_FIRST_STORY = Duration.ofDays(2);

    private final DemoPeople employees;
    private final DemoPages pages;
    private final DemoStories stories;
    private final DemoEndings endings;
    private final Campaigns campaigns;
    private final DemoTime time;
    private final People people;
    private final Acting acting;
    private final Clock clock;
    private final Company company;
    private final List<Campaign> plans;

    DemoCompany(
            DemoPeople employees,
            DemoPages pages,
            DemoStories stories,
            DemoEndings endings,
            Campaigns campaigns,
            DemoTime time,
            People people,
            Acting acting,
            Clock clock,
            ObjectMapper json) {
        this.employees = employees;
        this.pages = pages;
        this.stories = stories;
        this.endings = endings;
        this.campaigns = campaigns;
        this.time = time;
        this.people = people;
        this.acting = acting;
        this.clock = clock;
        this.company = Company.read(json);
        this.plans = company.campaigns(json);
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void load() {
        if (people.find(first()).isPresent()) {
            return;
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        time.begin(beginning(today));
        try {
            DemoPassword.show(company.people(), employees.hire(company.people()));
            live(new DemoDays(today));
        } finally {
            time.end();
        }
    }

    private Instant beginning(LocalDate today) {
        int earliest = plans.stream()
                .flatMap(plan -> plan.items().stream())
                .mapToInt(Story::written)
                .min()
                .orElse(0);
        return today.plusDays(earliest).atStartOfDay(ZoneOffset.UTC).toInstant().minus(BEFORE_THE_FIRST_STORY);
    }

    private void live(DemoDays days) {
        Map<String, AccountId> connected = pages.connect(company);
        Timeline timeline = new Timeline();
        for (Campaign plan : plans) {
            CampaignId campaign = acting.as(people.get(first()), () -> plan(plan, days));
            Cast cast = new Cast(connected, campaign, days);
            plan.items().forEach(story -> stories.begin(story, cast, timeline));
            plan.emergencies().forEach(stop -> endings.stop(stop, cast.account(stop.account()), days, timeline));
        }
        timeline.pass(time);
    }

    private CampaignId plan(Campaign plan, DemoDays days) {
        return campaigns
                .create(new NewCampaign(
                        plan.name(),
                        Optional.of(plan.goal()),
                        Optional.of(days.day(plan.begins())),
                        Optional.of(days.day(plan.ends()))))
                .id();
    }

    private PersonId first() {
        Employee first = company.people().get(0);
        return new PersonId(first.id());
    }
}
