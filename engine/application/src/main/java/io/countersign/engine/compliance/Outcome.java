package io.countersign.engine.compliance;

/** What follows for the content, the hardest first. */
public enum Outcome {
    /** A ban holds in at least one market. */
    PROHIBITED,
    /** A text, a proof or a fact is missing. */
    CHANGES_REQUIRED,
    /** Nothing is missing; people must approve before it is published. */
    APPROVAL_REQUIRED,
    CLEAR
}
