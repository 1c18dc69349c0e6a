package io.countersign.engine.identity;

import org.jspecify.annotations.Nullable;

/**
 * So many logins failed that further ones are not even looked at for a while; told now and then, not for each of them.
 *
 * @param person whose name was given; null when nobody has that name
 * @param address where the request came from
 */
public record LoginsThrottled(@Nullable PersonId person, String address) {}
