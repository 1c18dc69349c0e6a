package io.countersign.engine.content.form;

import io.countersign.engine.content.CampaignId;
import io.countersign.engine.content.Draft;
import io.countersign.engine.content.DraftForm;
import io.countersign.engine.content.Facts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads one draft. Looks at the form alone; whether what it names exists is asked elsewhere. */
public final class DraftReading {

    static final int LONGEST_LINE = 300;
    static final int LONGEST_TEXT = 200_000;

    private final Problems problems;
    private final TextReading texts;
    private final ValueReading values;

    public DraftReading(Problems problems) {
        this.problems = problems;
        this.texts = new TextReading(problems);
        this.values = new ValueReading(problems);
    }

    /**
     * What is wrong is left out of the draft and added to the problems.
     *
     * @param language of a draft that does not say its own
     */
    public Draft read(DraftForm form, Locale language) {
        return new Draft(
                name(form.name()),
                values.id("campaign", form.campaign()).map(CampaignId::new),
                texts.line("title", form.title(), LONGEST_LINE).filter(title -> !title.isEmpty()),
                texts.text("text", form.text(), LONGEST_TEXT).orElse(""),
                values.link("link", form.link()).filter(link -> !link.toString().isEmpty()),
                values.language("language", form.language()).orElse(language),
                new ImageReading(problems).read("images", orNone(form.images())),
                new VariantReading(problems).read(orNone(form.variants())),
                Optional.ofNullable(form.slot()).flatMap(slot -> values.slot("slot", slot.at(), slot.zone())),
                facts(form.facts()));
    }

    private String name(@Nullable String given) {
        if (given == null || given.isBlank()) {
            problems.add("name", "MISSING", "The item has no name. Give it one that colleagues recognise.");
            return "";
        }
        return texts.line("name", given, LONGEST_LINE).orElse("");
    }

    private static Facts facts(@Nullable Map<String, @Nullable Object> given) {
        var known = new TreeMap<String, Object>();
        if (given != null) {
            given.forEach((name, value) -> {
                if (value != null) {
                    known.put(name, value);
                }
            });
        }
        return new Facts(known);
    }

    private static <T extends @Nullable Object> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
