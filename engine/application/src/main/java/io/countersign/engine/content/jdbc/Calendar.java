package io.countersign.engine.content.jdbc;

import io.countersign.engine.content.Item;
import io.countersign.engine.content.access.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds items by day of their slot: the first of each day, and how many that day has. */
@Repository
public class Calendar {

    private final JdbcClient database;

    Calendar(JdbcClient database) {
        this.database = database;
    }

    /**
     * @param ofDay how many that day has, this one among them
     * @param zone of the slot
     * @param publishing whether networks may have been called already
     */
    public record Placed(LocalDate day, int ofDay, Item item, ZoneId zone, boolean publishing) {}

    /** By slot. Days begin and end as the zone's clocks say, also where a day has 23 or 25 hours. */
    public List<Placed> find(CalendarSearch search, Viewer viewer) {
        var parameters = new HashMap<String, Object>(ItemVisibility.parameters(viewer));
        var conditions = String.join(" and ", conditions(search.filter(), parameters));
        parameters.put("dates", texts(search.days()));
        parameters.put("starts", starts(search, 0));
        parameters.put("ends", starts(search, 1));
        parameters.put("perDay", search.perDay());
        return database.sql("""
                        select day.date as day, item.*, submission.publishing_since is not null as publishing,
                            coalesce(submission.slot_zone, item.draft_zone) as zone
                        from unnest(cast(:dates as date[]), cast(:starts as timestamptz[]), cast(:ends as timestamptz[]))
                            as day (date, starts, ends)
                        cross join lateral (
                            select %s, item.draft #>> '{slot,zone}' as draft_zone, count(*) over () as of_day
                            from content_item item
                            where item.slot_at >= day.starts and item.slot_at < day.ends and %s
                            order by item.slot_at, item.id limit :perDay) item
                        left join content_submission submission on submission.id = item.submission
                        order by item.slot_at, item.id""".formatted(ItemRows.SUMMARY, conditions))
                .params(parameters)
                .query((row, number) -> placed(row))
                .list();
    }

    private static List<String> conditions(CalendarSearch.Filter filter, Map<String, Object> parameters) {
        var conditions = new ArrayList<String>();
        conditions.add(ItemVisibility.CONDITION);
        if (!filter.states().isEmpty()) {
            conditions.add("item.state = any(:states)");
            parameters.put("states", texts(filter.states()));
        }
        filter.market().ifPresent(market -> {
            conditions.add(":market = any(item.markets)");
            parameters.put("market", market.code());
        });
        filter.account().ifPresent(account -> {
            conditions.add(":account = any(item.accounts)");
            parameters.put("account", account.value());
        });
        filter.campaign().ifPresent(campaign -> {
            conditions.add("item.campaign = :campaign");
            parameters.put("campaign", campaign.value());
        });
        filter.author().ifPresent(author -> {
            conditions.add("item.author = :author");
            parameters.put("author", author.value());
        });
        return conditions;
    }

    private static String[] starts(CalendarSearch search, int daysLater) {
        return texts(search.days().stream()
                .map(day -> day.plusDays(daysLater).atStartOfDay(search.zone()).toInstant())
                .toList());
    }

    private static String[] texts(Iterable<?> values) {
        var texts = new ArrayList<String>();
        values.forEach(value -> texts.add(value.toString()));
        return texts.toArray(new String[0]);
    }

    private static Placed placed(ResultSet row) throws SQLException {
        return new Placed(
                row.getObject("day", LocalDate.class),
                row.getInt("of_day"),
                ItemRows.item(row),
                ZoneId.of(row.getString("zone")),
                row.getBoolean("publishing"));
    }
}
