package io.countersign.engine.publication;

import java.net.URI;
import java.util.Optional;

/**
 * What a person answers about a publication that does not go on.
 *
 * @param permalink where the person saw it; needed for {@link Action#WAS_PUBLISHED}
 */
public record Repair(Action action, Optional<URI> permalink, String comment) {

    /** What is to happen. */
    public enum Action {
        /** A failed one is sent again; an unknown outcome is asked for again. */
        TRY_AGAIN,
        GIVE_UP,
        /** A person looked, and it is there. */
        WAS_PUBLISHED,
        /** A person looked, and it is not there: it is sent again. */
        WAS_NOT_PUBLISHED
    }
}
