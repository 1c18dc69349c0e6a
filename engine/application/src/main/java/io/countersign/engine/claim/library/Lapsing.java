package io.countersign.engine.claim.library;

import io.countersign.engine.claim.Claim;
import io.countersign.engine.claim.ClaimChanged;
import io.countersign.engine.claim.ClaimState;
import io.countersign.engine.claim.ClaimStep;
import io.countersign.engine.claim.jdbc.ClaimTable;
import io.countersign.engine.claim.use.LiveUses;
import io.countersign.engine.identity.Acting;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Lets claims lapse whose last day has passed, each in a transaction of its own. Several nodes may do it at the same moment:
 * the row says who was first, and only that one goes on.
 */
@Service
public class Lapsing {

    private static final Logger LOG = LoggerFactory.getLogger(Lapsing.class);

    private final ClaimTable table;
    private final LiveUses uses;
    private final ApplicationEventPublisher events;
    private final Acting acting;
    private final TransactionOperations transaction;

    Lapsing(
            ClaimTable table,
            LiveUses uses,
            ApplicationEventPublisher events,
            Acting acting,
            TransactionOperations transaction) {
        this.table = table;
        this.uses = uses;
        this.events = events;
        this.acting = acting;
        this.transaction = transaction;
    }

    /** @param today claims whose last day is before it lapse */
    public void lapse(LocalDate today) {
        acting.runAsSystem("let claims lapse", () -> table.endedBefore(today).forEach(this::lapse));
    }

    /** One that cannot lapse does not keep the others. */
    private void lapse(Claim claim) {
        try {
            transaction.executeWithoutResult(status -> {
                if (table.move(claim.id(), claim.version(), ClaimState.ACCEPTED, ClaimState.LAPSED)) {
                    tell(claim);
                }
            });
        } catch (RuntimeException failure) {
            LOG.error("Claim {}: it could not lapse. It is tried again at the next look.", claim.id(), failure);
        }
    }

    private void tell(Claim before) {
        Claim lapsed = table.versions(before.id()).stream()
                .filter(claim -> claim.version() == before.version())
                .findFirst()
                .orElseThrow();
        events.publishEvent(new ClaimChanged(lapsed, ClaimStep.LAPSED, "", uses.count(lapsed.id())));
    }
}
