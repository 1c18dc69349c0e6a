package io.countersign.engine.review;

import io.countersign.engine.content.VariantId;
import io.countersign.engine.identity.PersonId;
import java.time.Instant;

/**
 * Somebody who is asked had a variant before their eyes.
 *
 * @param at when first
 */
public record Look(PersonId person, VariantId variant, Instant at) {}
