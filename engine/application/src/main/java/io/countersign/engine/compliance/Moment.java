package io.countersign.engine.compliance;

/** When in the life of content it was evaluated. */
public enum Moment {
    DRAFT,
    SUBMISSION,
    APPROVAL,
    PUBLICATION,
    NIGHTLY
}
