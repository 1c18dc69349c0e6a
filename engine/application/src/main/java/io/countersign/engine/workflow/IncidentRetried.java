package io.countersign.engine.workflow;

/**
 * Somebody gave failed work new attempts. Published in the transaction of that.
 *
 * @param incident as it was, its advice included
 */
public record IncidentRetried(Incident incident) {}
