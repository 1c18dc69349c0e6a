package io.countersign.engine.identity;

/** The person may no longer log in. Published in the transaction of the change. */
public record PersonDeactivated(PersonId person) {}
