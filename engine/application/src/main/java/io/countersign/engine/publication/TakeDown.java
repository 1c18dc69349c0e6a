package io.countersign.engine.publication;

import io.countersign.engine.identity.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * That a live post is to go.
 *
 * @param by who asked for it
 * @param byHand who deletes it at the network, where Countersign cannot
 * @param proof that it is gone
 */
public record TakeDown(String reason, PersonId by, Instant askedAt, Optional<ByHand> byHand, Optional<Proof> proof) {

    /** A named person's task. */
    public record ByHand(PersonId owner, Instant dueAt) {}

    /**
     * @param words what the network said, or the person who looked
     * @param by who deleted it; empty where Countersign did
     */
    public record Proof(Kind kind, String words, Optional<PersonId> by, Instant at) {}

    /** What was found when somebody looked again. */
    public enum Kind {
        /** The network took the deletion and, asked again, has no such post. */
        ABSENT,
        /** The network took the deletion and still listed the post when it was asked at once. */
        STILL_THERE,
        /** The network took the deletion; it cannot be asked, or did not answer. */
        NOT_ASKED,
        /** A person deleted it, and says so; the network cannot be asked. */
        SEEN,
        /** It was changed in place into what a newer version says. */
        REPLACED
    }
}
