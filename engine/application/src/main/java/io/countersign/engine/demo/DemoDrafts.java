package io.countersign.engine.demo;

import io.countersign.engine.asset.AssetHash;
import io.countersign.engine.asset.Assets;
import io.countersign.engine.content.Draft;
import io.countersign.engine.content.DraftForm;
import io.countersign.engine.content.DraftForms;
import io.countersign.engine.demo.Story.Drawing;
import io.countersign.engine.demo.Story.Target;
import io.countersign.engine.identity.Person;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Writes the items as their authors would type them. */
@Component
@ConditionalOnProperty("countersign.demo.enabled")
class DemoDrafts {

    private static final Map<String, Object> USUAL_ANSWERS =
            Map.of("content.materialConnection", "none", "audience.type", "consumer", "product.industry", "general");

    private final DraftForms forms;
    private final Assets assets;

    DemoDrafts(DraftForms forms, Assets assets) {
        this.forms = forms;
        this.assets = assets;
    }

    /** @param version beginning with 0; every round of the story makes another. The author is acting. */
    Draft write(Story story, int version, Person author, Cast cast) {
        return forms.read(new DraftForm(
                story.name(),
                cast.campaign().value().toString(),
                null,
                version == 0 ? story.text() : story.returned().get(version - 1).text(),
                story.link(),
                story.language(),
                pictures(story.drawing()),
                story.targets().stream().map(target -> variant(target, cast)).toList(),
                slot(story, author, cast),
                facts(story, version)));
    }

    private static DraftForm.@Nullable Time slot(Story story, Person author, Cast cast) {
        return story.slot() == null
                ? null
                : new DraftForm.Time(
                        cast.days().at(story.slot()).toString(), author.zone().getId());
    }

    /** What every author of the company answers, what this one says of the story, and what he learned since. */
    private static Map<String, @Nullable Object> facts(Story story, int version) {
        var facts = new TreeMap<String, @Nullable Object>(USUAL_ANSWERS);
        Optional.ofNullable(story.facts()).ifPresent(facts::putAll);
        story.returned().subList(0, version).stream()
                .flatMap(round -> Optional.ofNullable(round.facts()).stream())
                .forEach(facts::putAll);
        return facts;
    }

    private List<DraftForm.@Nullable Image> pictures(Optional<Drawing> drawing) {
        return drawing.map(each -> new DraftForm.Image(store(each).hex(), each.alternativeText(), false)).stream()
                .toList();
    }

    private AssetHash store(Drawing drawing) {
        return assets.store(drawing.name(), new ByteArrayInputStream(Painter.paint(drawing)))
                .hash();
    }

    private static DraftForm.Target variant(Target target, Cast cast) {
        return new DraftForm.Target(
                cast.account(target.account()).value().toString(),
                target.market(),
                target.language(),
                null,
                target.text(),
                null,
                null);
    }
}
