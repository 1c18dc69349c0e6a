package io.countersign.engine.publication;

import io.countersign.engine.identity.PersonId;
import java.util.UUID;

/** Another person lifted an emergency stop. */
public record PublishingResumed(UUID stop, StopScope scope, PersonId by) {}
