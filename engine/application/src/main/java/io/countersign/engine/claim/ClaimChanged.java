package io.countersign.engine.claim;

/**
 * Published in the transaction of the change.
 *
 * @param claim the version that it happened to, as it is now
 * @param reason what the person wrote; empty for none
 * @param liveUses in how many live posts it stands, where that matters (lapse); otherwise 0
 */
public record ClaimChanged(Claim claim, ClaimStep step, String reason, int liveUses) {

    public static ClaimChanged of(Claim claim, ClaimStep step, String reason) {
        return new ClaimChanged(claim, step, reason, 0);
    }
}
