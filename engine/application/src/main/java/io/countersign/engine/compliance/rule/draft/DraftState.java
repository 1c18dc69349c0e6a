package io.countersign.engine.compliance.rule.draft;

/** The life of a draft. */
public enum DraftState {
    OPEN,
    /** Waits for a second person; cannot be changed. */
    HANDED_OVER,
    /** Sent back with a reason; can be changed again. */
    RETURNED,
    RELEASED,
    DISCARDED;

    public boolean mayBeChanged() {
        return this == OPEN || this == RETURNED;
    }
}
