package io.countersign.engine.content;

import io.countersign.engine.identity.PersonId;

/** A {@link SubmissionStateChanged} follows. */
public record SubmissionWithdrawn(Submission submission, String reason, PersonId by) {}
