package io.countersign.engine.publication;

/** A person gave it up. */
public record PublicationAbandoned(Publication publication) {}
