package io.countersign.engine.review;

import io.countersign.engine.content.Submission;

/** Published in the transaction that records the decision, before anything follows from it. */
public record ReviewDecided(Review review, Decision decision, Submission submission) {}
