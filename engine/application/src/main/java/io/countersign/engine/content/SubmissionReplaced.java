package io.countersign.engine.content;

/**
 * A newer version was submitted: decisions on this submission are void. A {@link SubmissionStateChanged} follows, and the
 * newer submission's {@link SubmissionStarted} after it.
 */
public record SubmissionReplaced(Submission submission, SubmissionId by) {}
