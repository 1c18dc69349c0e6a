package io.countersign.engine.compliance;

/** Where a pack's version comes from. */
public enum PackSource {
    /** Shipped with the product. */
    STARTER,
    COMPANY
}
