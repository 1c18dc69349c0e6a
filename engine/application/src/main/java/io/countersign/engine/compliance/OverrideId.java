package io.countersign.engine.compliance;

import java.util.UUID;

/** Names a request to set a rule aside. */
public record OverrideId(UUID value) {

    public static OverrideId random() {
        return new OverrideId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException when the text is no UUID */
    public static OverrideId parse(String text) {
        return new OverrideId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
