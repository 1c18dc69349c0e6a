package io.countersign.engine.review;

/** From harmless to grave. */
public enum Risk {
    LOW,
    MEDIUM,
    HIGH
}
