package io.countersign.engine.publication;

import io.countersign.engine.content.AccountId;
import io.countersign.engine.content.ItemId;
import io.countersign.engine.content.SubmissionId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Which publications to list, newest first.
 *
 * @param states empty for all
 * @param after the last one of the page before
 */
public record PublicationSearch(
        Set<PublicationState> states,
        Optional<AccountId> account,
        Optional<SubmissionId> submission,
        Optional<ItemId> item,
        Optional<Position> after,
        int limit) {

    public PublicationSearch {
        states = Set.copyOf(states);
    }

    /** A place in the list. */
    public record Position(Instant plannedAt, PublicationId id) {

        public static Position of(Publication publication) {
            return new Position(publication.plannedAt(), publication.id());
        }
    }
}
