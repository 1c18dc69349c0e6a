package io.countersign.engine.compliance;

import io.countersign.engine.identity.PersonId;

/**
 * Somebody wants a released version taken back, or a second person did so. Published in the transaction in which it happened.
 *
 * @param requestedBy the first person
 * @param done whether the second person did it, so that the version before is live again
 */
public record RollBackChanged(Pack pack, PackVersion version, String reason, PersonId requestedBy, boolean done) {}
