package io.countersign.engine.content;

import java.util.Optional;

/**
 * Published for every step, also for withdrawals and replacements.
 *
 * @param submission in its new state
 */
public record SubmissionStateChanged(
        Submission submission, SubmissionState from, SubmissionState to, Optional<String> reason) {}
