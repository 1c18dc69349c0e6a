package io.countersign.engine.discussion;

import io.countersign.engine.identity.PersonId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What one person said.
 *
 * @param words empty once it was removed, or its item erased
 * @param mentions who was named in it
 * @param edits how often its words were changed
 */
public record Remark(
        RemarkId id,
        PersonId author,
        Instant writtenAt,
        String words,
        Set<PersonId> mentions,
        int edits,
        Optional<Instant> editedAt,
        Optional<Act> removal) {

    public Remark {
        mentions = Set.copyOf(mentions);
    }

    /** Who did it, and when. */
    public record Act(PersonId by, Instant at) {}
}
