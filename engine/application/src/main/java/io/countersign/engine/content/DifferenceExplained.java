package io.countersign.engine.content;

/** The author has submitted although there are earlier items that are much the same. */
public record DifferenceExplained(Submission submission, String reason) {}
