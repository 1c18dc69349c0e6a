package io.countersign.engine.identity;

/** A password was generated for the person in place of the old one; sessions that began before are over. */
public record PasswordGiven(PersonId person) {}
