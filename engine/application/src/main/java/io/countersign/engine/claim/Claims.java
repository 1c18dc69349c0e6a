package io.countersign.engine.claim;

import java.util.List;
import java.util.Optional;

/** The library, as the person who is acting may use it. Every change publishes {@link ClaimChanged}. */
public interface Claims {

    /** @throws io.countersign.engine.problem.ProblemException 400 with every field that is wrong */
    Claim propose(ClaimContent content);

    /**
     * Proposes a new version; the one that counts goes on counting until the new one is accepted.
     *
     * @param seen the newest version that the person knows
     * @throws io.countersign.engine.problem.ProblemException 400, 404, 409 when a version is proposed already, 412 when there
     *     is a newer one
     */
    Claim change(ClaimId id, int seen, ClaimContent content);

    /** @throws io.countersign.engine.problem.ProblemException 403 for the proposer and for others than legal and compliance of all its regions, 404, 409 */
    Claim accept(ClaimId id, int version);

    /**
     * Takes back what is proposed; otherwise ends the version that counts.
     *
     * @throws io.countersign.engine.problem.ProblemException 403, 404, 409 when nothing is left to withdraw
     */
    Claim withdraw(ClaimId id, String reason);

    /** Newest first. @throws io.countersign.engine.problem.ProblemException 404 */
    List<Claim> versions(ClaimId id);

    List<Claim> search(ClaimSearch search);

    /** Whether the person who is acting could accept it, were it proposed. */
    boolean mayAccept(Claim claim);

    /** Whether the person who is acting may take it back or end it. */
    boolean mayWithdraw(Claim claim);

    /**
     * The live posts in which any version of the claim stands, newest first, as far as the person may see them.
     *
     * @throws io.countersign.engine.problem.ProblemException 404
     */
    List<ClaimUse> uses(ClaimId id, Optional<ClaimUse.Position> after, int limit);
}
