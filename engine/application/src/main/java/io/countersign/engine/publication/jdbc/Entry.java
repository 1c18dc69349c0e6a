package io.countersign.engine.publication.jdbc;

import io.countersign.engine.publication.Publication;
import io.countersign.engine.publication.PublicationState;
import io.countersign.engine.publication.Trouble;
import io.countersign.plugin.spi.channel.PublicationKey;
import java.time.Instant;
import java.util.Optional;

/**
 * A row of the ledger with what only the worker needs. All times and whether they have passed are by the database's clock.
 *
 * @param signed the variant as it was signed, to name a difference
 * @param lapsed whether it is SENDING under a lease that has run out
 * @param waiting whether its next try lies ahead
 * @param unknownSince when it became UNKNOWN; empty in any other state
 * @param probe whether it is to be tried though its account fails
 * @param again what a person answered: try again or not; empty while nobody did
 * @param task the external task that carries it
 */
public record Entry(
        Publication publication,
        String signed,
        boolean lapsed,
        boolean waiting,
        Optional<Instant> leaseUntil,
        Optional<Instant> firstTryAt,
        Optional<Instant> unknownSince,
        boolean probe,
        Optional<Boolean> again,
        Optional<String> task) {

    /** After a defect of the plugin nobody knows how far it came. */
    public boolean unsure() {
        return publication.state() == PublicationState.FAILED
                && publication.attempts() > 0
                && publication
                        .problem()
                        .filter(problem -> problem.kind() == Trouble.PLUGIN_DEFECT)
                        .isPresent();
    }

    public PublicationKey key() {
        return new PublicationKey(publication.key(), publication.plannedAt());
    }
}
