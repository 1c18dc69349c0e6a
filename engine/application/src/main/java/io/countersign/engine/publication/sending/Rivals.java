package io.countersign.engine.publication.sending;

import io.countersign.engine.publication.Publication;
import io.countersign.engine.publication.PublicationState;
import io.countersign.engine.publication.jdbc.Entry;
import io.countersign.engine.publication.jdbc.Ledger;
import java.util.List;
import org.springframework.stereotype.Component;

/** Other versions of an item on the same account and market: two of them must not go out one on top of the other. */
@Component
class Rivals {

    private final Ledger ledger;

    Rivals(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * @param newer whether a newer version is on its way or was there
     * @param unsure whether nobody knows yet whether another version is there
     */
    record Found(boolean newer, boolean unsure) {}

    Found of(Publication publication) {
        List<Publication> others = ledger.ofOtherVersions(publication).stream()
                .map(Entry::publication)
                .toList();
        boolean newer = others.stream()
                .filter(other -> other.state() != PublicationState.ABANDONED)
                .anyMatch(other -> other.plannedAt().isAfter(publication.plannedAt()));
        boolean unsure = others.stream()
                .anyMatch(other ->
                        other.state() == PublicationState.SENDING || other.state() == PublicationState.UNKNOWN);
        return new Found(newer, unsure);
    }
}
