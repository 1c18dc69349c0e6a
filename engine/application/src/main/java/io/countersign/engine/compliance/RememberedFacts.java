package io.countersign.engine.compliance;

import java.time.Instant;

/** What a simulation reads of a remembered evaluation. */
public record RememberedFacts(EvaluationId id, Subject subject, Moment moment, Instant at, Facts facts) {}
