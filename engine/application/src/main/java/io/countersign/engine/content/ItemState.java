package io.countersign.engine.content;

/** An item's state is that of its newest submission. */
public enum ItemState {
    DRAFT,
    IN_REVIEW,
    APPROVED,
    SCHEDULED,
    MISSED,
    PUBLISHED,
    RETURNED,
    REJECTED,
    WITHDRAWN
}
