package io.countersign.engine.review.plan;

/** Named as the model names them. */
public enum StageOutcome {
    NEXT_STAGE,
    SIGNED,
    RETURNED,
    REJECTED
}
