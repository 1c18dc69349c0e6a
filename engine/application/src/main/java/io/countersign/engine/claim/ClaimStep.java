package io.countersign.engine.claim;

/** What happened to a claim. */
public enum ClaimStep {
    PROPOSED,
    ACCEPTED,
    WITHDRAWN,
    LAPSED,
    /** The same words again, until a later day. */
    RENEWED,
    /** It stays lapsed, and no live content uses it any more. */
    CONTENT_CORRECTED
}
