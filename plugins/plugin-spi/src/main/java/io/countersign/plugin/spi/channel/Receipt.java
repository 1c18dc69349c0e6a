package io.countersign.plugin.spi.channel;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/**
 * The network's word that it has the publication. It is stored as it is and given back to track, delete and measure.
 *
 * @param remoteId the network's own name of the publication
 * @param permalink where people see it; empty when the network has no page for it, or not yet
 */
public record Receipt(String remoteId, Optional<URI> permalink, State state) {

    public Receipt {
        Objects.requireNonNull(remoteId);
        Objects.requireNonNull(permalink);
        Objects.requireNonNull(state);
    }

    public static Receipt live(String remoteId, Optional<URI> permalink) {
        return new Receipt(remoteId, permalink, State.LIVE);
    }

    /** Whether people can see it. */
    public enum State {
        LIVE,
        /** Accepted, still being worked on by the network: ask by {@link Channel#track}. */
        PENDING
    }
}
