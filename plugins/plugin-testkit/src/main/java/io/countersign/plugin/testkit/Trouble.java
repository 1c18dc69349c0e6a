package io.countersign.plugin.testkit;

/** What a network can do to the request that publishes. */
public enum Trouble {
    /** 401: the token is not valid any more. */
    UNAUTHORIZED,
    /** 429, {@code Retry-After: 120}. */
    RATE_LIMITED_FOR_SECONDS,
    /** 429, {@code Retry-After} as a date 120 seconds ahead of {@link ContractClock}. */
    RATE_LIMITED_UNTIL_DATE,
    /** 400 in the network's own form; the reason repeats the request's authorization. */
    REFUSED,
    /** 503, nothing was done. */
    OVERLOADED,
    /** Published, then 500. */
    ERROR_AFTER_PUBLISHING,
    /** Published, then the connection is reset. */
    RESET_AFTER_PUBLISHING,
    /** Published, then silence for longer than anybody waits. */
    SILENCE_AFTER_PUBLISHING,
    /** Published, then 200 with something that is no answer of this network. */
    NONSENSE_AFTER_PUBLISHING,
    /** From now on every request, also a reading one, is answered 500. */
    ONLY_ERRORS,
    /** From now on every request, also a reading one, is answered 200 with something that is no answer of this network. */
    ONLY_NONSENSE,
    /** From now on nobody listens at the address. */
    NOBODY_LISTENS;

    /** Whether it lasts and meets every request, not only the next that publishes. */
    boolean isLasting() {
        return this == ONLY_ERRORS || this == ONLY_NONSENSE || this == NOBODY_LISTENS;
    }
}
