package io.countersign.engine.content.access;

import io.countersign.engine.content.Market;
import io.countersign.engine.identity.GroupId;
import io.countersign.engine.identity.Person;
import io.countersign.engine.identity.Regions;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;

/** Whose groups an item concerns: those of its markets; while it has none, those of its author. */
public final class ItemRegions {

    private ItemRegions() {}

    public static SortedSet<String> of(Collection<Market> markets, Person author) {
        var regions = new TreeSet<String>();
        markets.forEach(market -> regions.addAll(Regions.widening(market.region())));
        if (markets.isEmpty()) {
            author.groups().stream().map(GroupId::region).map(Regions::widening).forEach(regions::addAll);
        }
        return regions;
    }
}
