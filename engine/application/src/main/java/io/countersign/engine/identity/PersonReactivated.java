package io.countersign.engine.identity;

/** The person may log in again. Published in the transaction of the change. */
public record PersonReactivated(PersonId person) {}
