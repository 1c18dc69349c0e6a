package io.countersign.engine.idempotency.jdbc;

/**
 * @param fingerprint of the request that was answered
 * @param answer JSON
 */
public record RememberedAnswer(String fingerprint, String answer) {}
