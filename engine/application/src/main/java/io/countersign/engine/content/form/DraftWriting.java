package io.countersign.engine.content.form;

import io.countersign.engine.content.Draft;
import io.countersign.engine.content.DraftForm;
import io.countersign.engine.content.DraftVariant;
import io.countersign.engine.content.ImageUse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes a draft so that {@link DraftReading} gives the same one back. */
public final class DraftWriting {

    private DraftWriting() {}

    public static DraftForm write(Draft draft) {
        return new DraftForm(
                draft.name(),
                draft.campaign().map(Object::toString).orElse(null),
                draft.title().orElse(null),
                draft.text(),
                draft.link().map(Object::toString).orElse(null),
                draft.language().toLanguageTag(),
                images(draft.images()),
                draft.variants().stream().map(DraftWriting::target).toList(),
                draft.slot()
                        .map(slot -> new DraftForm.Time(
                                slot.at().toString(), slot.zone().getId()))
                        .orElse(null),
                facts(draft));
    }

    private static Map<String, @Nullable Object> facts(Draft draft) {
        return new TreeMap<String, @Nullable Object>(draft.facts().values());
    }

    private static DraftForm.Target target(DraftVariant variant) {
        return new DraftForm.Target(
                variant.account().toString(),
                variant.market().code(),
                variant.language().map(Locale::toLanguageTag).orElse(null),
                variant.title().orElse(null),
                variant.text().orElse(null),
                variant.link().map(Object::toString).orElse(null),
                variant.images().map(DraftWriting::images).orElse(null));
    }

    private static List<DraftForm.@Nullable Image> images(List<ImageUse> images) {
        return images.stream()
                .<DraftForm.@Nullable Image>map(DraftWriting::image)
                .toList();
    }

    private static DraftForm.Image image(ImageUse image) {
        return new DraftForm.Image(image.asset().hex(), image.alternativeText(), image.decorative());
    }
}
