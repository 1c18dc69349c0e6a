package io.countersign.engine.review;

import io.countersign.engine.content.Submission;

/** A review began to wait for somebody of its group. Published in the engine's transaction. */
public record ReviewOpened(Review review, Submission submission) {}
