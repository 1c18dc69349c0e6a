package io.countersign.engine.claim;

import java.util.UUID;

public record ClaimId(UUID value) {

    public static ClaimId random() {
        return new ClaimId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
