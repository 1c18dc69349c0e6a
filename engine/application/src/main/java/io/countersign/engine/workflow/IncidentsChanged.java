package io.countersign.engine.workflow;

/** Something got stuck, or goes on. Published in the engine's transaction. */
public record IncidentsChanged() {}
