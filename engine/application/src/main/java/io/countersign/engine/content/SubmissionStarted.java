package io.countersign.engine.content;

import java.util.Optional;

/**
 * @param replaced the submission whose decisions are void now; its {@link SubmissionReplaced} was published before
 */
public record SubmissionStarted(Submission submission, Optional<SubmissionId> replaced) {}
