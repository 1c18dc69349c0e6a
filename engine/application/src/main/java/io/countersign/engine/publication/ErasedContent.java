package io.countersign.engine.publication;

import io.countersign.engine.channel.Account;
import io.countersign.engine.channel.ChannelAccounts;
import io.countersign.engine.content.AccountId;
import io.countersign.engine.content.ItemErased;
import io.countersign.engine.content.ItemId;
import io.countersign.engine.content.RemovalCheck;
import io.countersign.engine.content.SubmissionId;
import io.countersign.engine.publication.jdbc.ErasedEntries;
import io.countersign.engine.publication.jdbc.ErasedEntries.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What can be seen on a network is not erased here; of what cannot, the ledger keeps only that it was. */
@Component
class ErasedContent implements RemovalCheck {

    private final ErasedEntries entries;
    private final ChannelAccounts accounts;

    ErasedContent(ErasedEntries entries, ChannelAccounts accounts) {
        this.entries = entries;
        this.accounts = accounts;
    }

    @Override
    public List<Obstacle> check(ItemId item, List<SubmissionId> submissions) {
        var obstacles = new ArrayList<Obstacle>();
        var live = entries.live(item);
        if (!live.isEmpty()) {
            obstacles.add(new Obstacle("LIVE", "It is live on %s. Take it down there first.".formatted(named(live))));
        }
        var underway = entries.underway(item);
        if (!underway.isEmpty()) {
            obstacles.add(new Obstacle(
                    "PUBLISHING",
                    "It is still to go out on %s. Finish or give up that first.".formatted(named(underway))));
        }
        return obstacles;
    }

    private String named(List<Place> places) {
        return places.stream()
                .map(place -> accounts.find(new AccountId(place.account()))
                                .map(Account::name)
                                .orElse(place.account().toString())
                        + " (" + place.market() + ")")
                .collect(Collectors.joining(", "));
    }

    @EventListener
    void on(ItemErased event) {
        entries.empty(event);
    }
}
