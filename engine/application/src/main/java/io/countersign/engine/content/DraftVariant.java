package io.countersign.engine.content;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What an author wrote for one account and one market. What is not there is inherited from the draft; an empty title or
 * link means none.
 */
public record DraftVariant(
        AccountId account,
        Market market,
        Optional<Locale> language,
        Optional<String> title,
        Optional<String> text,
        Optional<URI> link,
        Optional<List<ImageUse>> images) {

    public DraftVariant {
        images = images.map(List::copyOf);
    }
}
