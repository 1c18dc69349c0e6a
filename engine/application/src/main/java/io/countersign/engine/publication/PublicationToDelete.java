package io.countersign.engine.publication;

/** A live post that Countersign cannot delete has been given to a person, who does it at the network. */
public record PublicationToDelete(Publication publication, TakeDown takeDown) {}
