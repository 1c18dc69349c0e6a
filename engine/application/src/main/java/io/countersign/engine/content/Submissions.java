package io.countersign.engine.content;

import io.countersign.engine.identity.Person;
import java.util.Optional;

/**
 * What was sent into a flow. Who is acting is {@code CurrentPerson}; methods take part in the caller's transaction, and
 * every change publishes its event in it.
 */
public interface Submissions {

    /**
     * Makes a version of the draft and sends it into review. An open submission of the item is replaced.
     *
     * @param tag of the draft that the author looked at
     * @param comment for the approvers, empty for none
     * @throws io.countersign.engine.problem.ProblemException 400 with all problems of all checks, 404, 403, 409 when the
     *     same content is in review already, 412 when the draft has changed
     */
    Submission submit(ItemId item, DraftTag tag, String comment);

    /**
     * The same, although there are earlier items that are much the same.
     *
     * @param difference why it is not what they are, for the approvers; empty when nothing need be said
     */
    Submission submit(ItemId item, DraftTag tag, String comment, String difference);

    /** @throws io.countersign.engine.problem.ProblemException 403, 404, 409 when publishing has begun or it is closed */
    void withdraw(SubmissionId id, String reason);

    /** A new slot after a missed one; the submission goes on where it was when it missed the old one. */
    void chooseSlot(SubmissionId id, Slot slot);

    /**
     * @throws io.countersign.engine.problem.ProblemException 404, also when the person who is acting may not see it; 410 when
     *     its item was erased
     */
    Submission get(SubmissionId id);

    /** Whether it exists for the person; what was erased still does. */
    boolean maySee(Person person, SubmissionId id);

    /** The one with the newest version. */
    Optional<Submission> newestOf(ItemId item);

    /**
     * Told by review and publication. Nothing happens when it is in that state already.
     *
     * @param reason shown to the author; empty for none
     * @throws io.countersign.engine.problem.ProblemException 409 when that step is not allowed
     */
    void change(SubmissionId id, SubmissionState to, String reason);

    /**
     * Told by publication before the first network can be called, in the transaction that writes the ledger. From then on
     * the submission can be neither withdrawn nor replaced.
     *
     * @throws io.countersign.engine.problem.ProblemException 409 when it is no longer open
     */
    void beginPublishing(SubmissionId id);
}
