package io.countersign.engine.discussion.anchor;

import io.countersign.engine.asset.AssetHash;
import io.countersign.engine.content.Variant;
import io.countersign.engine.content.Version;
import io.countersign.engine.discussion.Anchor;
import io.countersign.engine.discussion.DiscussionThread;
import io.countersign.engine.discussion.Standing;
import java.util.List;

/** Where threads stand in a version. */
public final class Places {

    private Places() {}

    public static Standing of(DiscussionThread thread, Version version) {
        var variants = thread.target()
                .map(target -> target.in(version).stream().toList())
                .orElseGet(version::variants);
        if (variants.isEmpty()) {
            return new Standing.Outdated();
        }
        if (thread.anchor() instanceof Anchor.Words words) {
            return TextPlaces.find(text(variants.get(0), words.field()), words);
        }
        if (thread.anchor() instanceof Anchor.Place place && !shows(variants, place.asset())) {
            return new Standing.Outdated();
        }
        return new Standing.There();
    }

    /** Empty when the variant has no title. */
    public static String text(Variant variant, Anchor.Field field) {
        return field == Anchor.Field.TITLE ? variant.title().orElse("") : variant.text();
    }

    public static boolean shows(List<Variant> variants, AssetHash asset) {
        return variants.stream().flatMap(variant -> variant.images().stream()).anyMatch(image -> image.asset()
                .equals(asset));
    }
}
