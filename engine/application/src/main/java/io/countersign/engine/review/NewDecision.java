package io.countersign.engine.review;

/**
 * @param comment empty for none; demanded for {@link DecisionKind#RETURN} and {@link DecisionKind#REJECT}
 * @param hash of the version that the person looked at
 */
public record NewDecision(DecisionKind kind, String comment, String hash) {}
