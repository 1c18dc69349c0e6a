package io.countersign.engine.content.jdbc;

import io.countersign.engine.content.AccountId;
import io.countersign.engine.content.CampaignId;
import io.countersign.engine.content.ItemState;
import io.countersign.engine.content.Market;
import io.countersign.engine.identity.PersonId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What stands in the calendar on some days.
 *
 * @param days one after the other, as the zone's clocks say
 * @param states any, when empty
 * @param perDay how many of a day at most
 */
public record CalendarSearch(List<LocalDate> days, ZoneId zone, Filter filter, int perDay) {

    public CalendarSearch {
        days = List.copyOf(days);
    }

    public record Filter(
            Set<ItemState> states,
            Optional<Market> market,
            Optional<AccountId> account,
            Optional<CampaignId> campaign,
            Optional<PersonId> author) {}
}
