package io.countersign.engine.compliance.rule.draft;

import io.countersign.engine.identity.PersonId;
import java.time.Instant;

/** Who did something, and when. */
public record Stamp(PersonId by, Instant at) {}
