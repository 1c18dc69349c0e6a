package io.countersign.engine.publication;

/** Nobody knows whether the network has it. */
public record PublicationUnknown(Publication publication) {}
