package io.countersign.engine.live;

import io.countersign.engine.identity.PersonId;
import java.time.Instant;

/**
 * Somebody has a draft open.
 *
 * @param place which part of it he looks at: {@code all}, or an account and a market
 */
public record Presence(PersonId person, String place, Instant since) {}
