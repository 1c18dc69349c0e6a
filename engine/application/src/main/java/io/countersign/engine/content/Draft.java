package io.countersign.engine.content;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

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

    /** What the author said, and what follows from the draft itself: countries, time, language, whether it has images. */
    public Facts allFacts() {
        var all = new TreeMap<>(facts.values());
        var content = resolved();
        if (!content.isEmpty()) {
            all.put("audience.countries", distinct(content, variant -> variant.market()
                    .code()));
            all.put("campaign.languages", distinct(content, variant -> variant.language()
                    .getLanguage()));
            all.put("content.hasImage", content.stream().anyMatch(VariantContent::hasInformativeImage));
        }
        slot.ifPresent(time -> {
            all.put("campaign.publishDate", time.at().toLocalDate().toString());
            all.put("campaign.publishHour", time.at().getHour());
        });
        return new Facts(all);
    }

    private static List<String> distinct(List<VariantContent> content, Function<VariantContent, String> property) {
        return content.stream().map(property).distinct().sorted().toList();
    }

    private VariantContent resolve(DraftVariant variant) {
        return new VariantContent(
                variant.account(),
                variant.market(),
                variant.language().orElse(language),
                variant.title().or(() -> title).filter(own -> !own.isEmpty()),
                variant.text().orElse(text),
                variant.link().or(() -> link).filter(own -> !own.toString().isEmpty()),
                variant.images().orElse(images));
    }
}
