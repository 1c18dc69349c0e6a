package io.countersign.engine.channel;

/** Whether an account can be used. */
public enum AccountState {
    CONNECTED,
    /** Connected or changed, and not yet tested. It is used nevertheless. */
    UNTESTED,
    /** The network refused it. What is to be published on it is held until it works again. */
    FAILING,
    /** Taken away; publications and history stay. */
    DISCONNECTED
}
