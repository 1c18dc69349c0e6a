package io.countersign.engine.content;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What an author is working on. It keeps to the limits of every field but may be unfinished: no slot, no variants, no text.
 *
 * @param name what people call the item; never published
 * @param text lines end with {@code \n}
 */
public record Draft(
        String name,
        Optional<CampaignId> campaign,
        Optional<String> title,
        String text,
        Optional<URI> link,
        Locale language,
        List<ImageUse> images,
        List<DraftVariant> variants,
        Optional<Slot> slot,
        Facts facts) {

    public Draft {
        images = List.copyOf(images);
        variants = List.copyOf(variants);
    }

    /** The variants with what they inherit, in the author's order. */
    public List<VariantContent> resolved() {
        return variants.stream().map(this::resolve).toList();
    }

    private VariantContent resolve(DraftVariant variant) {
        return new VariantContent(
                variant.account(),
                variant.market(),
                variant.language().orElse(language),
                variant.title().or(() -> title),
                variant.text().orElse(text),
                variant.link().or(() -> link),
                variant.images().orElse(images));
    }
}
