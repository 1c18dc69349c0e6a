package io.countersign.engine.claim;

/** Where a version of a claim stands. Of one claim, one version at most is proposed, and one accepted or lapsed. */
public enum ClaimState {
    PROPOSED,
    ACCEPTED,
    /** Its last day has passed, and nobody has renewed or withdrawn it. */
    LAPSED,
    WITHDRAWN,
    /** A newer version was accepted. */
    REPLACED;

    /** Whether it is the version that counts for what is submitted now. */
    public boolean counts() {
        return this == ACCEPTED || this == LAPSED;
    }
}
