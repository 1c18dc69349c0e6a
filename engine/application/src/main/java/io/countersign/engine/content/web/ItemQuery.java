package io.countersign.engine.content.web;

import io.countersign.engine.content.AccountId;
import io.countersign.engine.content.CampaignId;
import io.countersign.engine.content.ItemState;
import io.countersign.engine.content.Market;
import io.countersign.engine.content.jdbc.ItemOrder;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * What somebody wants to see of the content.
 *
 * @param states any, when empty
 * @param text words that begin words of the item; empty for any
 * @param author a person's id or {@code me}
 */
record ItemQuery(
        List<ItemState> states,
        Optional<CampaignId> campaign,
        String text,
        Optional<String> author,
        Optional<Market> market,
        Optional<AccountId> account,
        Days days,
        ItemOrder sort) {

    /**
     * The days of the slot.
     *
     * @param to the last of them
     * @param zone in which they begin and end; the viewer's own when there is none
     */
    record Days(Optional<LocalDate> from, Optional<LocalDate> to, Optional<ZoneId> zone) {}
}
