package io.countersign.engine.publication.sending;

import io.countersign.engine.publication.Publication;
import io.countersign.engine.publication.PublicationState;
import io.countersign.engine.publication.jdbc.Entry;
import io.countersign.engine.publication.jdbc.Ledger;
import io.countersign.plugin.spi.PluginFailure;
import io.countersign.plugin.spi.channel.Channel;
import io.countersign.plugin.spi.channel.Receipt;
import io.countersign.plugin.spi.channel.Variant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What older versions of an item have live on the account and market to which a newer one goes: it takes their place. */
@Component
class Predecessors {

    private final Ledger ledger;

    Predecessors(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The newest first; without those of which only a person knows where they are. */
    List<Publication> of(Publication newer) {
        return ledger.ofOtherVersions(newer).stream()
                .map(Entry::publication)
                .filter(older -> older.state() == PublicationState.SENT)
                .filter(older -> older.plannedAt().isBefore(newer.plannedAt()))
                .filter(older -> older.copy()
                        .filter(copy -> copy.live() && !copy.remoteId().isEmpty())
                        .isPresent())
                .toList();
    }

    /** Changes one of them into the variant, where the network can; publishes the variant where it cannot. */
    Receipt replace(Channel channel, Entry newer, Variant variant) throws PluginFailure {
        for (Publication older : of(newer.publication())) {
            Optional<Receipt> changed = channel.replace(receipt(older), variant);
            if (changed.isPresent()) {
                return changed.get();
            }
        }
        return channel.publish(variant, newer.key());
    }

    static Receipt receipt(Publication older) {
        Publication.Copy copy = older.copy().orElseThrow();
        return Receipt.live(copy.remoteId(), copy.permalink());
    }
}
