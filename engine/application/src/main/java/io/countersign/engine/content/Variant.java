package io.countersign.engine.content;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The part of a version for one channel account and one market. */
public record Variant(VariantId id, VariantContent content) {

    public AccountId account() {
        return content.account();
    }

    public Market market() {
        return content.market();
    }

    public Locale language() {
        return content.language();
    }

    public Optional<String> title() {
        return content.title();
    }

    public String text() {
        return content.text();
    }

    public Optional<URI> link() {
        return content.link();
    }

    public List<ImageUse> images() {
        return content.images();
    }
}
