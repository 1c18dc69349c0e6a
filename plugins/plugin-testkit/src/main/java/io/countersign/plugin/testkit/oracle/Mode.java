package io.countersign.plugin.testkit.oracle;

/** How the network treats a post that comes again, and whether it can be asked. */
public enum Mode {
    /** The same key twice is one post. */
    IDEMPOTENT_KEY,
    /** The same key twice is two posts; it can be asked by key. */
    QUERYABLE,
    /** The same key twice is two posts; it cannot be asked. */
    MANUAL
}
