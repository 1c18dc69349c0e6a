package io.countersign.engine.content;

import java.util.UUID;

public record VersionId(UUID value) {

    public static VersionId random() {
        return new VersionId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException when the text is no UUID */
    public static VersionId parse(String text) {
        return new VersionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
