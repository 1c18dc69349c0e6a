package io.countersign.engine.inbox;

/** What is asked of whoever takes the task. */
public enum EntryKind {
    REVIEW,
    /** A review that also looks whether changes were made on which an approval hangs. */
    CHECK_CHANGES,
    SIGN_OFF,
    REPAIR,
    RECONNECT,
    CHECK_OUTCOME,
    /** Delete a live post at its network, and say what is seen there then. */
    TAKE_DOWN,
    CHOOSE_SLOT,
    /** Rules that were handed over: release them or send them back. */
    RULE_RELEASE,
    /** A task of a model that the product does not know. */
    TASK
}
