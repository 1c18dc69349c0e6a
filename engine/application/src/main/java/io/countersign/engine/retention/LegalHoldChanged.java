package io.countersign.engine.retention;

/** A hold was placed or, when it has a {@link LegalHold#lifting()}, lifted. Published in the same transaction. */
public record LegalHoldChanged(LegalHold hold) {}
