package io.countersign.engine.publication;

/** Where a publication stands. */
public enum PublicationState {
    /** To be sent, now or at its next try. */
    NEW,
    /** A worker holds it under a lease and may be talking to the network. */
    SENDING,
    /** The network has it, by its own word or a person's. */
    SENT,
    /** The network does not have it, and it is not tried again by itself. */
    FAILED,
    /** Nobody knows whether the network has it. It is never sent again before the network or a person was asked. */
    UNKNOWN,
    /** A person gave it up. */
    ABANDONED,
    /** It was live and was deleted. */
    TAKEN_DOWN;

    public boolean over() {
        return this == SENT || this == ABANDONED || this == TAKEN_DOWN;
    }
}
