package io.countersign.engine.compliance;

/** Who or what states a fact. */
public enum FactOrigin {
    AUTHOR,
    /** A detector proposes, a person confirms. */
    DETECTION,
    /** Another system: customer data, assets, consents, the account of a network. */
    INTEGRATION,
    REVIEWER
}
