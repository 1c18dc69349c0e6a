package io.countersign.engine.compliance;

/** Somebody asked for it, confirmed, refused or revoked it. Published in the transaction that writes it. */
public record OverrideChanged(RuleOverride override) {}
