package io.countersign.engine.content.jdbc;

import io.countersign.engine.content.AccountId;
import io.countersign.engine.content.CampaignId;
import io.countersign.engine.content.ItemId;
import io.countersign.engine.content.ItemState;
import io.countersign.engine.content.Market;
import io.countersign.engine.identity.PersonId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What to look for, and where in it.
 *
 * @param after the last item of the page before
 * @param limit how many at most
 */
public record ItemSearch(Filter filter, ItemOrder order, Optional<Position> after, int limit) {

    /**
     * @param states any, when empty
     * @param text words that begin words of the item; empty for any
     */
    public record Filter(
            Set<ItemState> states,
            Optional<CampaignId> campaign,
            String text,
            Optional<PersonId> author,
            Optional<Market> market,
            Optional<AccountId> account,
            Period slot) {}

    /** When it goes out: from the first moment, and before the last. Without either, whether it has a slot or not. */
    public record Period(Optional<Instant> from, Optional<Instant> before) {}

    /** @param value what the list is ordered by, as {@link ItemOrder#valueOf(io.countersign.engine.content.Item)} wrote it */
    public record Position(String value, ItemId item) {}
}
