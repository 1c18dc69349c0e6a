package io.countersign.engine.demo;

import io.countersign.engine.compliance.NewOverride;
import io.countersign.engine.compliance.OverrideScope;
import io.countersign.engine.compliance.Overrides;
import io.countersign.engine.compliance.RuleOverride;
import io.countersign.engine.content.AccountId;
import io.countersign.engine.content.ItemId;
import io.countersign.engine.content.Submission;
import io.countersign.engine.demo.Company.Stop;
import io.countersign.engine.demo.Story.Fate;
import io.countersign.engine.demo.Story.SetAside;
import io.countersign.engine.identity.Acting;
import io.countersign.engine.identity.People;
import io.countersign.engine.identity.Person;
import io.countersign.engine.identity.PersonId;
import io.countersign.engine.publication.EmergencyStop;
import io.countersign.engine.publication.EmergencyStops;
import io.countersign.engine.publication.Publication;
import io.countersign.engine.publication.PublicationState;
import io.countersign.engine.publication.Publications;
import io.countersign.engine.publication.Repair;
import io.countersign.engine.publication.Repairs;
import io.countersign.engine.publication.StopScope;
import io.countersign.engine.publication.TakeDowns;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** What people do when it does not go as usual: rules set aside, posts taken down or given up, everything stopped. */
@Component
@ConditionalOnProperty("countersign.demo.enabled")
class DemoEndings {

    private final Overrides overrides;
    private final Publications publications;
    private final TakeDowns takeDowns;
    private final Repairs repairs;
    private final EmergencyStops stops;
    private final Acting acting;
    private final People people;
    private final Clock clock;

    DemoEndings(
            Overrides overrides,
            Publications publications,
            TakeDowns takeDowns,
            Repairs repairs,
            EmergencyStops stops,
            Acting acting,
            People people,
            Clock clock) {
        this.overrides = overrides;
        this.publications = publications;
        this.takeDowns = takeDowns;
        this.repairs = repairs;
        this.stops = stops;
        this.acting = acting;
        this.people = people;
        this.clock = clock;
    }

    /** Asked for and confirmed before it is submitted, when its story says so. */
    void setAside(Story story, ItemId item) {
        SetAside exception = story.setAside();
        if (exception == null) {
            return;
        }
        RuleOverride asked = acting.as(
                person(exception.by()),
                () -> overrides.ask(new NewOverride(
                        exception.rule(),
                        new OverrideScope(OverrideScope.Kind.ITEM, item.value().toString()),
                        exception.reason(),
                        clock.instant().plus(Duration.ofDays(exception.days())))));
        acting.as(person(exception.confirmedBy()), () -> overrides.confirm(asked.id(), exception.answer()));
    }

    /** Takes down what is live, or gives up what was refused. */
    void after(Story story, Submission submission, Person by) {
        for (Publication publication : publications.of(submission.id())) {
            if (story.fate() == Fate.TAKEN_DOWN && publication.state() == PublicationState.SENT) {
                acting.as(by, () -> takeDowns.takeDown(publication.id(), story.remarked()));
            } else if (story.fate() == Fate.GIVEN_UP && publication.state() == PublicationState.FAILED) {
                var giveUp = new Repair(Repair.Action.GIVE_UP, Optional.empty(), story.remarked());
                acting.as(by, () -> repairs.repair(publication.id(), giveUp));
            }
        }
    }

    /** Pulled by one person, lifted by another. */
    void stop(Stop stop, AccountId account, DemoDays days, Timeline timeline) {
        Person first = person(stop.by());
        Person second = person(stop.liftedBy());
        timeline.at(days.at(stop.at(), first.zone()), () -> {
            EmergencyStop pulled = acting.as(first, () -> stops.stop(StopScope.of(account), stop.reason()));
            timeline.at(
                    days.at(stop.lifted(), second.zone()), () -> acting.runAs(second, () -> stops.lift(pulled.id())));
        });
    }

    private Person person(String id) {
        return people.get(new PersonId(id));
    }
}
