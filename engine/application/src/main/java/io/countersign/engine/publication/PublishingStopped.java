package io.countersign.engine.publication;

import io.countersign.engine.identity.PersonId;
import java.util.UUID;

/** Somebody pulled the emergency stop. */
public record PublishingStopped(UUID stop, StopScope scope, String reason, PersonId by) {}
