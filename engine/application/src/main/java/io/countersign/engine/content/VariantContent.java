package io.countersign.engine.content;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What one account is to publish for one market, with everything that it inherited.
 *
 * @param text lines end with {@code \n}
 */
public record VariantContent(
        AccountId account,
        Market market,
        Locale language,
        Optional<String> title,
        String text,
        Optional<URI> link,
        List<ImageUse> images) {

    public VariantContent {
        images = List.copyOf(images);
    }

    boolean hasInformativeImage() {
        return images.stream().anyMatch(image -> !image.decorative());
    }
}
