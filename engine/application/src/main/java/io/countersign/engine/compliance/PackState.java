package io.countersign.engine.compliance;

/** The life of a pack's version. */
public enum PackState {
    /** Still being edited, never stored as a version; only in the rule set of a simulation. */
    DRAFT,
    /** Handed over, or shipped with a newer product; not live. */
    PROPOSED,
    /** Live from its date on, until a later one is. */
    RELEASED,
    /** Was live; taken back. */
    ROLLED_BACK,
    /** Was proposed; sent back. */
    RETURNED
}
