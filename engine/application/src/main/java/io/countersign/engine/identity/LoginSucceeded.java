package io.countersign.engine.identity;

/** @param address where the request came from */
public record LoginSucceeded(PersonId person, String address) {}
