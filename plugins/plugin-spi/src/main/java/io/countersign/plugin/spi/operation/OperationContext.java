package io.countersign.plugin.spi.operation;

import io.countersign.plugin.spi.http.Http;
import java.time.Clock;

/** @param key the same at every try of one task; the network's idempotency key where it takes one */
public record OperationContext(String key, Http http, Clock clock) {}
