package io.countersign.engine.review.nightly;

import io.countersign.engine.content.SubmissionId;

/** Asks people to mend what is live and fails; in the transaction of the run. */
public interface LiveTasks {

    /** Nothing happens while the task of an earlier night is open. */
    void ask(SubmissionId submission);

    /** It fails nothing any more, or is not live any more: whoever was asked need not do anything. */
    void settle(SubmissionId submission);
}
