package io.countersign.engine.identity;

/** Published in the transaction of the change; sessions that began before it are over. */
public record PasswordChanged(PersonId person) {}
