package io.countersign.engine.content.jdbc;

import io.countersign.engine.content.access.Viewer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What an item has to fulfil to be found, in SQL, with the parameters for it. */
final class ItemConditions {

    private final List<String> conditions = new ArrayList<>(List.of(ItemVisibility.CONDITION));
    private final Map<String, Object> parameters;

    private ItemConditions(Viewer viewer) {
        parameters = new HashMap<>(ItemVisibility.parameters(viewer));
    }

    static ItemConditions of(ItemSearch search, Viewer viewer) {
        var conditions = new ItemConditions(viewer);
        conditions.add(search.filter());
        search.after().ifPresent(position -> {
            conditions.add(search.order().behind(), "afterValue", position.value());
            conditions.parameters.put("afterItem", position.item().value());
        });
        return conditions;
    }

    String clause() {
        return String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return Map.copyOf(parameters);
    }

    private void add(ItemSearch.Filter filter) {
        if (!filter.states().isEmpty()) {
            var states = filter.states().stream().map(Enum::name).toArray(String[]::new);
            add("item.state = any(:states)", "states", states);
        }
        if (!filter.text().isBlank()) {
            add("item.words @@ :words::tsquery", "words", SearchWords.prefixes(filter.text()));
        }
        filter.campaign().ifPresent(campaign -> add("item.campaign = :campaign", "campaign", campaign.value()));
        filter.author().ifPresent(author -> add("item.author = :author", "author", author.value()));
        filter.market().ifPresent(market -> add(":market = any(item.markets)", "market", market.code()));
        filter.account().ifPresent(account -> add("item.accounts @> array[:account]", "account", account.value()));
        filter.slot().from().ifPresent(from -> add("item.slot_at >= :from", "from", time(from)));
        filter.slot().before().ifPresent(before -> add("item.slot_at < :before", "before", time(before)));
    }

    private void add(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.put(name, value);
    }

    private static Object time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
