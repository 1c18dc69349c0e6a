package io.countersign.engine.identity;

import org.jspecify.annotations.Nullable;

/**
 * What was typed is not told: it could be a password in the wrong field.
 *
 * @param person whose name was given; null when nobody has that name
 * @param address where the request came from
 */
public record LoginFailed(@Nullable PersonId person, String address) {}
