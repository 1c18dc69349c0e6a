package io.countersign.engine.content;

import java.util.List;
import java.util.Optional;

/** Items that were made of earlier ones, as far as the person who is acting may see both. */
public interface Copies {

    /**
     * A new draft with everything that the item says, but without a slot and without the facts that hold for one occasion
     * only or that a reviewer has to confirm anew. It is made of the newest version, and of the draft where there is none.
     *
     * @throws io.countersign.engine.problem.ProblemException 404, 410
     */
    SavedDraft copy(ItemId item);

    /** @throws io.countersign.engine.problem.ProblemException 404, 410 */
    Optional<Origin> originOf(ItemId item);

    /**
     * The newest first, a few dozen at most.
     *
     * @throws io.countersign.engine.problem.ProblemException 404, 410
     */
    List<Item> copiesOf(ItemId item);

    /**
     * What an item was made of.
     *
     * @param version of it; empty when it was made of a draft
     * @param changes from that version to the copy's newest version, or its draft where it has none; the name and the slot are
     *     not among them
     */
    record Origin(Item item, Optional<Integer> version, List<Change> changes) {

        public Origin {
            changes = List.copyOf(changes);
        }
    }
}
