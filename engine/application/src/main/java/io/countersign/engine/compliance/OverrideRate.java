package io.countersign.engine.compliance;

/**
 * How often a rule is set aside. A rule that is set aside again and again is the wrong rule.
 *
 * @param fired submissions in which it fired
 * @param overridden requests that were confirmed
 */
public record OverrideRate(String rule, long fired, long overridden) {}
