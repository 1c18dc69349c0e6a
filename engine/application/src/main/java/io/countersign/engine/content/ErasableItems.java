package io.countersign.engine.content;

import io.countersign.engine.asset.AssetHash;
import java.util.List;
import java.util.Set;

/**
 * Takes the content of items away for good. Asks nobody's rights and no retention: the module {@code retention} does, and it
 * writes the record without which the database refuses.
 */
public interface ErasableItems {

    /**
     * Keeps everybody else from changing it until the transaction ends.
     *
     * @throws io.countersign.engine.problem.ProblemException 404
     */
    ErasableItem lock(ItemId item);

    /** @throws io.countersign.engine.problem.ProblemException 404 */
    ErasableItem get(ItemId item);

    /** What stands in the way now; empty when nothing does. */
    List<RemovalCheck.Obstacle> obstacles(ItemId item);

    /** Assets that only this item uses and that nobody uploaded within the last day, so that they would go with it. */
    Set<AssetHash> ownAssets(ItemId item);

    /** What it said is gone afterwards, everywhere and in the same transaction; {@link ItemErased} tells the others. */
    void erase(Erasure erasure);
}
