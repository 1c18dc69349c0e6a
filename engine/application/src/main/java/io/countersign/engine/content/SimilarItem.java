package io.countersign.engine.content;

import io.countersign.engine.asset.AlikePicture;
import java.util.List;
import java.util.Optional;

/**
 * An earlier item that says or shows much the same.
 *
 * @param text how much of the text is the same, in per cent; empty when the texts differ
 * @param pictures of the draft with the earlier item's that look like them
 * @param reason that was given with the last word about it, such as why it was returned
 */
public record SimilarItem(Item item, Optional<Integer> text, List<AlikePicture> pictures, Optional<String> reason) {

    public SimilarItem {
        pictures = List.copyOf(pictures);
    }
}
