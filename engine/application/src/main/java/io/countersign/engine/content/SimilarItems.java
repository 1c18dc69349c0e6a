package io.countersign.engine.content;

import java.util.List;
import java.util.Optional;

/** Earlier items that resemble one, as far as the person who is acting may see them. What was erased is not among them. */
public interface SimilarItems {

    /**
     * @param item whose draft it is, which is not compared with itself
     * @return the likest first, a dozen at most
     */
    List<SimilarItem> to(Draft draft, Optional<ItemId> item);

    /**
     * To the item's newest version, or to its draft when it has none.
     *
     * @throws io.countersign.engine.problem.ProblemException 404, 410
     */
    List<SimilarItem> to(ItemId item);

    /** Why the author of the newest version says that it is not what earlier items are. */
    Optional<String> difference(ItemId item);
}
