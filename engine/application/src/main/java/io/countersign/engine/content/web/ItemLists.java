package io.countersign.engine.content.web;

import io.countersign.engine.content.CampaignId;
import io.countersign.engine.content.Item;
import io.countersign.engine.content.ItemState;
import io.countersign.engine.content.access.Viewer;
import io.countersign.engine.content.jdbc.ItemList;
import io.countersign.engine.content.jdbc.ItemSearch;
import io.countersign.engine.identity.CurrentPerson;
import io.countersign.engine.identity.PersonId;
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

    /** @param author a person's id or {@code me} */
    record Filter(List<ItemState> states, Optional<CampaignId> campaign, String text, Optional<String> author) {}

    ItemPage page(Filter filter, Optional<String> after, int limit) {
        var viewer = current.get();
        if (filter.author().filter(author -> !isPerson(author)).isPresent()) {
            return new ItemPage(List.of(), null);
        }
        var search = new ItemSearch(
                Set.copyOf(filter.states()),
                filter.campaign(),
                filter.text(),
                filter.author().map(author -> author.equals("me") ? viewer.id() : new PersonId(author)),
                after.map(Cursor::read),
                limit + 1);
        var found = list.find(search, Viewer.of(viewer));
        var page = found.subList(0, Math.min(limit, found.size()));
        return new ItemPage(answers.summaries(page), found.size() > limit ? next(page) : null);
    }

    private static boolean isPerson(String author) {
        return PersonId.isWellFormed(author);
    }

    private static String next(List<Item> page) {
        return Cursor.after(page.get(page.size() - 1));
    }
}
