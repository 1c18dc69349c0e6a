package io.countersign.engine.content;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * @param markets of the draft and of the newest version
 * @param unsubmittedSince when its draft was saved last; empty when it says what the newest version says
 * @param erasedAt empty while it is there
 */
public record ErasableItem(
        ItemId id, String name, Set<Market> markets, Optional<Instant> unsubmittedSince, Optional<Instant> erasedAt) {

    public ErasableItem {
        markets = Set.copyOf(markets);
    }
}
