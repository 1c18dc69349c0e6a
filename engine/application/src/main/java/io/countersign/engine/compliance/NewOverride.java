package io.countersign.engine.compliance;

import java.time.Instant;

/** @param reason of at least ten characters; kept and shown */
public record NewOverride(String rule, OverrideScope scope, String reason, Instant until) {}
