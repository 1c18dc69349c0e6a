package io.countersign.engine.content.web;

import io.countersign.engine.content.access.Viewer;
import io.countersign.engine.content.jdbc.ItemList;
import io.countersign.engine.content.jdbc.ItemSearch;
import io.countersign.engine.identity.CurrentPerson;
import io.countersign.engine.identity.Person;
import io.countersign.engine.identity.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Pages of items for the person who is logged in. */
@Component
class ItemLists {

    private final ItemList list;
    private final ItemAnswers answers;
    private final CurrentPerson current;

    ItemLists(ItemList list, ItemAnswers answers, CurrentPerson current) {
        this.list = list;
        this.answers = answers;
        this.current = current;
    }

    ItemPage page(ItemQuery query, Optional<String> after, int limit) {
        var viewer = current.get();
        if (query.author().filter(author -> !PersonId.isWellFormed(author)).isPresent()) {
            return new ItemPage(List.of(), null);
        }
        var order = query.sort();
        var search = new ItemSearch(
                filter(query, viewer), order, after.map(cursor -> Cursor.read(cursor, order)), limit + 1);
        var found = list.find(search, Viewer.of(viewer));
        var page = found.subList(0, Math.min(limit, found.size()));
        return new ItemPage(
                answers.summaries(page), found.size() > limit ? Cursor.after(page.get(limit - 1), order) : null);
    }

    private static ItemSearch.Filter filter(ItemQuery query, Person viewer) {
        return new ItemSearch.Filter(
                Set.copyOf(query.states()),
                query.campaign(),
                query.text(),
                query.author().map(author -> author.equals("me") ? viewer.id() : new PersonId(author)),
                query.market(),
                query.account(),
                period(query.days(), query.days().zone().orElseGet(viewer::zone)));
    }

    private static ItemSearch.Period period(ItemQuery.Days days, ZoneId zone) {
        return new ItemSearch.Period(
                days.from().map(day -> start(day, zone)), days.to().map(day -> start(day.plusDays(1), zone)));
    }

    private static Instant start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }
}
