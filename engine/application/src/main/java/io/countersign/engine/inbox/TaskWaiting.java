package io.countersign.engine.inbox;

/** A task began to wait, or other people are asked now. Published in the engine's transaction. */
public record TaskWaiting(OpenTask task) {}
