package io.countersign.plugin.spi.channel;

/** How a channel can keep a repeated call from publishing twice. */
public enum Delivery {
    /** The network takes a key of ours, and a second call with it changes nothing. */
    IDEMPOTENT_KEY,
    /** The network can be asked by {@link Channel#find} whether it has the publication. */
    QUERYABLE,
    /** Neither: after an unknown outcome a person looks. */
    MANUAL
}
