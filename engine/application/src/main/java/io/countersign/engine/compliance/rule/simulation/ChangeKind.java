package io.countersign.engine.compliance.rule.simulation;

/** What a draft would change about one piece of content; the first that applies. */
public enum ChangeKind {
    /** It would not have gone on in a market in which it did. */
    NEWLY_STOPPED,
    /** It would have gone on in a market in which it did not. */
    NEWLY_PASSING,
    /** Others would have to sign. */
    APPROVERS_CHANGED,
    /** Other rules, texts or warnings, and the same consequence. */
    OTHERWISE_CHANGED
}
