package io.countersign.engine.publication;

import java.util.Objects;
import java.util.UUID;

/** Names one row of the ledger. */
public record PublicationId(UUID value) {

    public PublicationId {
        Objects.requireNonNull(value);
    }

    public static PublicationId of(String text) {
        return new PublicationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
