package io.countersign.engine.publication;

/** The network has it. */
public record PublicationSent(Publication publication) {}
