package io.countersign.engine.inbox;

import io.countersign.engine.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody gave a task to a colleague. Published in the engine's transaction.
 *
 * @param task as it is now
 * @param from who had it; null when nobody had
 */
public record TaskHandedOver(OpenTask task, @Nullable PersonId from, PersonId to, String reason) {}
