package io.countersign.engine.inbox;

/** Somebody took a task or gave it back, or its time changed. Published in the engine's transaction. */
public record TaskChanged(OpenTask task) {}
