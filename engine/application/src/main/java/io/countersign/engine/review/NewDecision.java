package io.countersign.engine.review;

/**
 * @param comment empty for none; demanded for every kind that {@link DecisionKind#wantsComment} says
 * @param hash of the version that the person looked at
 */
public record NewDecision(DecisionKind kind, String comment, String hash) {}
