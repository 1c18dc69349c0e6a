package io.countersign.engine.publication;

/**
 * A person gave it up.
 *
 * @param comment why; may be empty
 */
public record PublicationAbandoned(Publication publication, String comment) {}
