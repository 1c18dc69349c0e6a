package io.countersign.engine.compliance;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What one account is to publish, as far as words go.
 *
 * @param language BCP 47 primary subtag, such as {@code de}
 * @param network by the data dictionary, such as {@code bluesky}; {@code none} when there is none
 */
public record VariantText(Optional<String> title, String text, String language, String network, List<Image> images) {

    public VariantText {
        images = List.copyOf(images);
    }

    /** @param alternativeText empty when it is not written yet */
    public record Image(String alternativeText, boolean decorative) {

        boolean lacksText() {
            return !decorative && alternativeText.isBlank();
        }
    }

    /** Whether a picture says something that the text does not. */
    public boolean hasInformativeImage() {
        return images.stream().anyMatch(image -> !image.decorative());
    }

    /** Positions of the informative images without alternative text. */
    public List<Integer> imagesWithoutText() {
        return IntStream.range(0, images.size())
                .filter(index -> images.get(index).lacksText())
                .boxed()
                .toList();
    }
}
