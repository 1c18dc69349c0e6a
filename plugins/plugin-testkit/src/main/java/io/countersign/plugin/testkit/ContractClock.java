package io.countersign.plugin.testkit;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** The moment at which contract tests happen. */
public final class ContractClock {

    public static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    public static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private ContractClock() {}
}
