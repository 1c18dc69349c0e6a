package io.countersign.engine.content.likeness;

import io.countersign.engine.asset.AlikePicture;
import io.countersign.engine.content.Item;
import io.countersign.engine.content.ItemId;
import io.countersign.engine.content.SimilarItem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Gathers, item by item, in what they resemble a draft. */
final class Resemblances {

    private final Map<ItemId, SimilarItem> found = new LinkedHashMap<>();

    void add(Item item, AlikePicture picture) {
        var before = before(item);
        var pictures = new ArrayList<>(before.pictures());
        pictures.add(picture);
        pictures.sort(Comparator.comparing(AlikePicture::percent).reversed());
        found.put(item.id(), new SimilarItem(item, before.text(), pictures, before.reason()));
    }

    void add(Item item, int text) {
        var before = before(item);
        found.put(item.id(), new SimilarItem(item, Optional.of(text), before.pictures(), before.reason()));
    }

    private SimilarItem before(Item item) {
        return found.getOrDefault(item.id(), new SimilarItem(item, Optional.empty(), List.of(), Optional.empty()));
    }

    /** @param reason of the last word about an item */
    List<SimilarItem> likestFirst(int most, Function<ItemId, Optional<String>> reason) {
        return found.values().stream()
                .sorted(Comparator.comparing(Resemblances::likeness)
                        .reversed()
                        .thenComparing(similar -> similar.item().changedAt(), Comparator.reverseOrder()))
                .limit(most)
                .map(similar -> new SimilarItem(
                        similar.item(),
                        similar.text(),
                        similar.pictures(),
                        reason.apply(similar.item().id())))
                .toList();
    }

    /** Both together count more than either alone. */
    private static int likeness(SimilarItem similar) {
        return Stream.concat(
                        similar.text().stream(),
                        similar.pictures().stream().limit(1).map(AlikePicture::percent))
                .mapToInt(Integer::intValue)
                .sum();
    }
}
