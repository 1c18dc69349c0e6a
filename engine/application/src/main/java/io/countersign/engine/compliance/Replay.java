package io.countersign.engine.compliance;

/**
 * A remembered evaluation, computed again with its own rule set.
 *
 * @param same whether both results are equal byte for byte
 * @param now canonical JSON of the result computed now
 */
public record Replay(RememberedEvaluation then, String now, boolean same) {}
