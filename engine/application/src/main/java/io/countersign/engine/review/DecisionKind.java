package io.countersign.engine.review;

public enum DecisionKind {
    APPROVE,
    /** Yes to the version that meets the decider's open remarks; until then it goes back to the author. */
    APPROVE_WITH_CHANGES,
    /** The author is to change it. */
    RETURN,
    /** It is not to be published at all. */
    REJECT;

    /** Whether the author is owed a reason. */
    public boolean wantsComment() {
        return !isYes();
    }

    /** Whether it is an approval, with or without changes. */
    public boolean isYes() {
        return this == APPROVE || this == APPROVE_WITH_CHANGES;
    }
}
