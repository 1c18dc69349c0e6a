package io.countersign.engine.publication;

import io.countersign.engine.identity.PersonId;
import java.time.Instant;
import java.util.UUID;

/** A stop in force: nothing in its scope goes out. */
public record EmergencyStop(UUID id, StopScope scope, String reason, PersonId by, Instant at) {}
