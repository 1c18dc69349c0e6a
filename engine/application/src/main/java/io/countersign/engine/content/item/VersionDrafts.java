package io.countersign.engine.content.item;

import io.countersign.engine.content.Draft;
import io.countersign.engine.content.DraftVariant;
import io.countersign.engine.content.Facts;
import io.countersign.engine.content.Slot;
import io.countersign.engine.content.VariantContent;
import io.countersign.engine.content.Version;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A version as a draft again. What its author once wrote for all is not known any more; what most variants have in common
 * takes its place.
 */
final class VersionDrafts {

    private static final Optional<String> NO_TITLE = Optional.of("");
    private static final Optional<URI> NO_LINK = Optional.of(URI.create(""));

    private VersionDrafts() {}

    static Draft of(Version version, Facts facts, Optional<Slot> slot) {
        var all = version.variants().stream().map(variant -> variant.content()).toList();
        var language = most(all, VariantContent::language);
        var title = most(all, VariantContent::title);
        var text = most(all, VariantContent::text);
        var link = most(all, VariantContent::link);
        var images = most(all, VariantContent::images);
        var variants = all.stream()
                .map(content -> new DraftVariant(
                        content.account(),
                        content.market(),
                        own(content.language(), language),
                        own(content.title(), title)
                                .map(own -> own.or(() -> NO_TITLE).orElseThrow()),
                        own(content.text(), text),
                        own(content.link(), link)
                                .map(own -> own.or(() -> NO_LINK).orElseThrow()),
                        own(content.images(), images)))
                .toList();
        return new Draft(
                version.name(), version.campaign(), title, text, link, language, images, variants, slot, facts);
    }

    private static <T> T most(List<VariantContent> all, Function<VariantContent, T> part) {
        return all.stream().collect(Collectors.groupingBy(part, Collectors.toList())).entrySet().stream()
                .max(Comparator.comparing(entry -> entry.getValue().size()))
                .orElseThrow()
                .getKey();
    }

    private static <T> Optional<T> own(T value, T shared) {
        return value.equals(shared) ? Optional.empty() : Optional.of(value);
    }
}
