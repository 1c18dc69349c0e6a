package io.countersign.engine.content.item;

import io.countersign.engine.content.Draft;
import io.countersign.engine.content.ImageUse;
import io.countersign.engine.content.Market;
import io.countersign.engine.content.VariantContent;
import io.countersign.engine.content.access.ItemRegions;
import io.countersign.engine.content.document.ContentDocument;
import io.countersign.engine.content.jdbc.ItemFace;
import io.countersign.engine.content.likeness.TextSketch;
import io.countersign.engine.identity.Person;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What lists show of a draft. */
final class ItemFaces {

    private static final int EXCERPT = 200;
    private static final int SEARCHED = 100_000;

    private ItemFaces() {}

    /**
     * @param submittedMarkets of the newest version, whose people must not lose sight of the item
     * @param submittedSlot of an open submission, which counts more than the draft's
     */
    static ItemFace of(Draft draft, Person author, Set<Market> submittedMarkets, Optional<Instant> submittedSlot) {
        var content = draft.resolved();
        var markets = new TreeSet<>(submittedMarkets);
        content.forEach(variant -> markets.add(variant.market()));
        var accounts =
                content.stream().map(VariantContent::account).collect(Collectors.toCollection(LinkedHashSet::new));
        return new ItemFace(
                draft.name(),
                draft.campaign(),
                submittedSlot.or(() -> draft.slot().map(slot -> slot.instant())),
                accounts,
                markets,
                ItemRegions.of(markets, author),
                Stream.concat(draft.images().stream(), content.stream().flatMap(variant -> variant.images().stream()))
                        .map(ImageUse::asset)
                        .findFirst(),
                excerpt(texts(draft).filter(text -> !text.isBlank()).findFirst().orElse("")),
                words(draft),
                ContentDocument.of(draft).hash(),
                TextSketch.bands(texts(draft).toList()));
    }

    static Stream<String> texts(Draft draft) {
        return Stream.concat(Stream.of(draft.text()), draft.resolved().stream().map(VariantContent::text));
    }

    private static String excerpt(String text) {
        var line = text.strip().replace('\n', ' ');
        return line.codePointCount(0, line.length()) <= EXCERPT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, EXCERPT - 1)) + "…";
    }

    private static String words(Draft draft) {
        var titles = Stream.concat(
                draft.title().stream(), draft.resolved().stream().flatMap(variant -> variant.title().stream()));
        var words = Stream.of(Stream.of(draft.name()), titles, texts(draft))
                .flatMap(all -> all)
                .distinct()
                .collect(Collectors.joining("\n"));
        return words.length() <= SEARCHED ? words : words.substring(0, words.offsetByCodePoints(0, SEARCHED / 2));
    }
}
