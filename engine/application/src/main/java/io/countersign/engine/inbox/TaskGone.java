package io.countersign.engine.inbox;

/**
 * A task waits no more: done, or cancelled together with its process or scope. Published in the engine's transaction.
 *
 * @param task as it last waited
 */
public record TaskGone(OpenTask task) {}
