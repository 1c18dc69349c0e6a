package io.countersign.engine.publication;

/** It was live and is deleted. */
public record PublicationTakenDown(Publication publication, String reason, TakeDown.Proof proof) {}
