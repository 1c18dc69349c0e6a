package io.countersign.engine.content.jdbc;

import io.countersign.engine.content.CampaignId;
import io.countersign.engine.content.ItemId;
import io.countersign.engine.content.ItemState;
import io.countersign.engine.identity.PersonId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What to look for, newest change first.
 *
 * @param states any, when empty
 * @param text words that begin words of the item; empty for any
 * @param after the last item of the page before
 * @param limit how many at most
 */
public record ItemSearch(
        Set<ItemState> states,
        Optional<CampaignId> campaign,
        String text,
        Optional<PersonId> author,
        Optional<Position> after,
        int limit) {

    public record Position(Instant changedAt, ItemId item) {}
}
