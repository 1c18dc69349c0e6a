package io.countersign.engine.content;

import io.countersign.engine.asset.AssetHash;
import java.time.Instant;
import java.util.Set;

/**
 * Why an item goes.
 *
 * @param rule of retention that let it go, in words
 * @param reason of the person who erases it, or that the night's run does
 * @param assets that go with it
 */
public record Erasure(ItemId item, Instant at, String rule, String reason, Set<AssetHash> assets) {

    public Erasure {
        assets = Set.copyOf(assets);
    }
}
