package io.countersign.engine.content.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.countersign.engine.content.Change;
import io.countersign.engine.content.ImageUse;
import io.countersign.engine.content.Slot;
import io.countersign.engine.content.Variant;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record VersionAnswer(
        @JsonUnwrapped Head head,
        String name,
        List<VariantAnswer> variants,
        Map<String, Object> facts,
        SlotAnswer slot,
        List<ChangeAnswer> changes) {

    record Head(
            int number,
            String hash,
            Instant createdAt,
            PersonAnswer author,
            @Nullable UUID submission) {}

    record SlotAnswer(String at, String zone) {

        static SlotAnswer of(Slot slot) {
            return new SlotAnswer(slot.at().toString(), slot.zone().getId());
        }
    }

    record ImageAnswer(String asset, String alternativeText, boolean decorative) {

        static ImageAnswer of(ImageUse image) {
            return new ImageAnswer(image.asset().hex(), image.alternativeText(), image.decorative());
        }
    }

    record VariantAnswer(
            UUID id,
            UUID account,
            String market,
            String language,
            @Nullable String title,
            String text,
            @Nullable String link,
            List<ImageAnswer> images) {

        static VariantAnswer of(Variant variant) {
            return new VariantAnswer(
                    variant.id().value(),
                    variant.account().value(),
                    variant.market().code(),
                    variant.language().toLanguageTag(),
                    variant.title().orElse(null),
                    variant.text(),
                    variant.link().map(URI::toString).orElse(null),
                    variant.images().stream().map(ImageAnswer::of).toList());
        }
    }

    record ChangeAnswer(
            String path, @Nullable String before, @Nullable String after) {

        static ChangeAnswer of(Change change) {
            return new ChangeAnswer(
                    change.path(), change.before().orElse(null), change.after().orElse(null));
        }
    }
}
