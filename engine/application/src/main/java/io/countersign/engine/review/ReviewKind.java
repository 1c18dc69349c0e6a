package io.countersign.engine.review;

/** What a signature belongs to, in the order in which they are given. */
public enum ReviewKind {
    REVIEW,
    /** The compliance sign-off: a role that a rule names. */
    COMPLIANCE,
    /** The joint sign-off of marketing and IT. */
    SIGN_OFF
}
