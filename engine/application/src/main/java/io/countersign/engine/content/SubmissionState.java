package io.countersign.engine.content;

import java.util.Map;
import java.util.Set;

/** Where a submission stands, and the steps that it may take. */
public enum SubmissionState {
    IN_REVIEW,
    APPROVED,
    SCHEDULED,
    /** The slot passed before everything was signed or sent; a new one is awaited. */
    MISSED,
    PUBLISHED,
    RETURNED,
    REJECTED,
    WITHDRAWN,
    /** A newer version of the item was submitted. */
    REPLACED;

    private static final Map<SubmissionState, Set<SubmissionState>> STEPS = Map.of(
            IN_REVIEW, Set.of(APPROVED, RETURNED, REJECTED, MISSED, WITHDRAWN, REPLACED),
            APPROVED, Set.of(SCHEDULED, PUBLISHED, MISSED, RETURNED, WITHDRAWN, REPLACED),
            SCHEDULED, Set.of(PUBLISHED, MISSED, RETURNED, WITHDRAWN, REPLACED),
            MISSED, Set.of(IN_REVIEW, APPROVED, SCHEDULED, RETURNED, REJECTED, WITHDRAWN, REPLACED));

    /** Whether it still travels; an item has at most one open submission that has not begun to be published. */
    public boolean isOpen() {
        return STEPS.containsKey(this);
    }

    public boolean mayBecome(SubmissionState next) {
        return STEPS.getOrDefault(this, Set.of()).contains(next);
    }
}
