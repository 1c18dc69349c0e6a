package io.countersign.engine.claim.use;

import io.countersign.engine.claim.ClaimId;
import io.countersign.engine.claim.ClaimUse;
import io.countersign.engine.claim.jdbc.UseTable;
import io.countersign.engine.publication.PublicationState;
import io.countersign.engine.publication.Publications;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** The uses of a claim that can be seen on a network now: sent and not taken down, by the ledger. */
@Component
public class LiveUses {

    private static final int PAGE = 200;

    private final UseTable uses;
    private final Publications publications;

    LiveUses(UseTable uses, Publications publications) {
        this.uses = uses;
        this.publications = publications;
    }

    /** Newest first. */
    public List<ClaimUse> of(ClaimId claim, Optional<ClaimUse.Position> after, int limit, Predicate<ClaimUse> wanted) {
        var found = new ArrayList<ClaimUse>();
        Optional<ClaimUse.Position> place = after;
        List<ClaimUse> page;
        do {
            page = uses.of(claim, place, PAGE);
            page.stream()
                    .filter(wanted)
                    .filter(this::isLive)
                    .limit(limit - found.size())
                    .forEach(found::add);
            place = page.isEmpty() ? place : Optional.of(ClaimUse.Position.of(page.get(page.size() - 1)));
        } while (page.size() == PAGE && found.size() < limit);
        return found;
    }

    public int count(ClaimId claim) {
        return of(claim, Optional.empty(), Integer.MAX_VALUE, use -> true).size();
    }

    private boolean isLive(ClaimUse use) {
        return publications.of(use.submission()).stream()
                .anyMatch(publication -> publication.state() == PublicationState.SENT
                        && publication.origin().variant().equals(use.variant()));
    }
}
