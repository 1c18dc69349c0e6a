package io.countersign.engine.publication;

/** A person wants it to be tried again, or looked and did not find it. */
public record PublicationRetried(Publication publication, Repair.Action action, String comment) {}
