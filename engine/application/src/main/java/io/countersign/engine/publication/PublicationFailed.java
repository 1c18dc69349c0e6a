package io.countersign.engine.publication;

/** The network does not have it, and somebody has to act. */
public record PublicationFailed(Publication publication) {}
