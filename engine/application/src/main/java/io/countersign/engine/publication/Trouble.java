package io.countersign.engine.publication;

/** Why a publication does not go on. */
public enum Trouble {
    CONTENT_REJECTED,
    NOT_CONNECTED,
    RATE_LIMITED,
    UNAVAILABLE,
    OUTCOME_UNKNOWN,
    PLUGIN_DEFECT,
    /** What is stored is not what was signed. */
    HASH_MISMATCH,
    /** An emergency stop holds it. */
    STOPPED,
    /** Another version of the item took its place before it was sent. */
    SUPERSEDED,
    /** Another version of the item has put the same there, word by word. */
    ALREADY_LIVE,
    /** The rules of the moment forbid it. */
    NOT_PERMITTED
}
