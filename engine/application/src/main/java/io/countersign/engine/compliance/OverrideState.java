package io.countersign.engine.compliance;

/** How far a request to set a rule aside has come. */
public enum OverrideState {
    /** One person asks; nothing is set aside yet. */
    ASKED,
    /** A second person agreed: the rule is set aside until its last day. */
    CONFIRMED,
    REFUSED,
    /** Taken back by whoever may. */
    REVOKED
}
