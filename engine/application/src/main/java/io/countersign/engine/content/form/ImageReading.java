package io.countersign.engine.content.form;

import io.countersign.engine.asset.AssetHash;
import io.countersign.engine.content.DraftForm;
import io.countersign.engine.content.ImageUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

final class ImageReading {

    private static final int MOST = 20;
    private static final int LONGEST_ALTERNATIVE = 4000;

    private final Problems problems;
    private final TextReading texts;

    ImageReading(Problems problems) {
        this.problems = problems;
        this.texts = new TextReading(problems);
    }

    List<ImageUse> read(String field, List<DraftForm.@Nullable Image> given) {
        if (given.size() > MOST) {
            problems.add(
                    field,
                    "TOO_MANY",
                    "There are %d images; at most %d fit.".formatted(given.size(), MOST) + " Leave some out.");
            return List.of();
        }
        var images = new ArrayList<ImageUse>();
        for (int index = 0; index < given.size(); index++) {
            image(field + "[" + index + "]", given.get(index)).ifPresent(images::add);
        }
        return images;
    }

    private Optional<ImageUse> image(String field, DraftForm.@Nullable Image given) {
        if (given == null || given.asset() == null || !AssetHash.isWellFormed(given.asset())) {
            problems.add(field + ".asset", "NOT_AN_ASSET", "The image names no uploaded picture. Upload one.");
            return Optional.empty();
        }
        var alternative = texts.text(field + ".alternativeText", given.alternativeText(), LONGEST_ALTERNATIVE)
                .map(String::strip)
                .orElse("");
        return Optional.of(
                new ImageUse(new AssetHash(given.asset()), alternative, Boolean.TRUE.equals(given.decorative())));
    }
}
