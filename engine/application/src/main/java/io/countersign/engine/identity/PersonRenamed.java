package io.countersign.engine.identity;

/** Name or mail address of the person are others than before. Published in the transaction of the change. */
public record PersonRenamed(PersonId person) {}
