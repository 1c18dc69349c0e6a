package io.countersign.engine.audit;

import io.countersign.engine.identity.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * @param sequence grows from record to record; numbers may be left out
 * @param actor empty when no person asked for it
 */
public record AuditRecord(long sequence, Instant at, Optional<PersonId> actor, Entry entry) {}
