package io.countersign.engine.review;

public enum DecisionKind {
    APPROVE,
    /** The author is to change it. */
    RETURN,
    /** It is not to be published at all. */
    REJECT;

    /** Whether the author is owed a reason. */
    public boolean wantsComment() {
        return this != APPROVE;
    }
}
