package io.countersign.plugin.spi.channel;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What one account publishes for one market.
 *
 * @param title only for channels whose limits have a title
 * @param text plain text, or HTML where the channel's {@link Limits#textFormat()} says so; lines end with {@code \n}
 * @param link the address that the card or the end of the text shows; also when it stands in the text
 * @param language of the text
 */
public record Variant(Optional<String> title, String text, Optional<URI> link, List<Image> images, Locale language) {

    public Variant {
        Objects.requireNonNull(title);
        Objects.requireNonNull(text);
        Objects.requireNonNull(link);
        images = List.copyOf(images);
        Objects.requireNonNull(language);
    }

    public static Variant ofText(String text) {
        return new Variant(Optional.empty(), text, Optional.empty(), List.of(), Locale.ENGLISH);
    }
}
