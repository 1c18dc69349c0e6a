package io.countersign.engine.demo;

import io.countersign.engine.asset.AssetHash;
import io.countersign.engine.asset.Assets;
import io.countersign.engine.content.AccountId;
import io.countersign.engine.content.CampaignId;
import io.countersign.engine.content.DraftForm;
import io.countersign.engine.content.DraftForms;
import io.countersign.engine.content.Items;
import io.countersign.engine.content.SavedDraft;
import io.countersign.engine.demo.Company.Drawing;
import io.countersign.engine.demo.Company.Fate;
import io.countersign.engine.demo.Company.Story;
import io.countersign.engine.demo.Company.Target;
import io.countersign.engine.identity.Acting;
import io.countersign.engine.identity.People;
import io.countersign.engine.identity.Person;
import io.countersign.engine.identity.PersonId;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Writes the items as their authors would, and hands them to their fate. */
@Component
@ConditionalOnProperty("countersign.demo.enabled")
class DemoStories {

    private final Items items;
    private final DraftForms forms;
    private final Assets assets;
    private final DemoFates fates;
    private final Acting acting;
    private final People people;
    private final Clock clock;

    DemoStories(
            Items items, DraftForms forms, Assets assets, DemoFates fates, Acting acting, People people, Clock clock) {
        this.items = items;
        this.forms = forms;
        this.assets = assets;
        this.fates = fates;
        this.acting = acting;
        this.people = people;
        this.clock = clock;
    }

    void tell(Story story, Map<String, AccountId> accounts, Map<String, CampaignId> campaigns) {
        Person author = people.get(new PersonId(story.author()));
        SavedDraft draft = acting.as(author, () -> items.create(forms.read(write(story, author, accounts, campaigns))));
        fates.fulfil(story, author, draft);
    }

    private DraftForm write(
            Story story, Person author, Map<String, AccountId> accounts, Map<String, CampaignId> campaigns) {
        return new DraftForm(
                story.name(),
                known(campaigns, story.campaign()).value().toString(),
                null,
                story.text(),
                story.link(),
                story.language(),
                pictures(story.picture()),
                story.targets().stream()
                        .map(target -> variant(target, accounts))
                        .toList(),
                new DraftForm.Time(slot(story, author).toString(), author.zone().getId()),
                facts(story));
    }

    /** What every author of the company answers, and what this one says of the story. */
    private static Map<String, @Nullable Object> facts(Story story) {
        var facts = new TreeMap<String, @Nullable Object>(Map.of(
                "content.materialConnection", "none", "audience.type", "consumer", "product.industry", "general"));
        Optional.ofNullable(story.facts()).ifPresent(facts::putAll);
        return facts;
    }

    private List<DraftForm.@Nullable Image> pictures(@Nullable Drawing drawing) {
        if (drawing == null) {
            return List.of();
        }
        AssetHash hash = assets.store(drawing.name(), new ByteArrayInputStream(Painter.paint(drawing)))
                .hash();
        return List.of(new DraftForm.Image(hash.hex(), drawing.alternativeText(), false));
    }

    private static DraftForm.Target variant(Target target, Map<String, AccountId> accounts) {
        return new DraftForm.Target(
                known(accounts, target.account()).value().toString(),
                target.market(),
                target.language(),
                null,
                target.text(),
                null,
                null);
    }

    private LocalDateTime slot(Story story, Person author) {
        LocalDateTime now =
                LocalDateTime.ofInstant(clock.instant(), author.zone()).truncatedTo(ChronoUnit.SECONDS);
        if (story.days() != null) {
            return now.plusDays(story.days()).withHour(10).withMinute(0).withSecond(0);
        }
        return story.fate() == Fate.DRAFT ? now.plusDays(30) : now.plus(fates.shortly(story.fate()));
    }

    private static <T> T known(Map<String, T> things, String key) {
        T thing = things.get(key);
        if (thing == null) {
            throw new IllegalStateException("The demo names '" + key + "', which company.yaml does not describe.");
        }
        return thing;
    }
}
