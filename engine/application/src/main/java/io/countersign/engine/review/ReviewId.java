package io.countersign.engine.review;

import java.util.UUID;

/** Names one required signature of one submission. */
public record ReviewId(UUID value) {

    public static ReviewId random() {
        return new ReviewId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException when the text is no UUID */
    public static ReviewId parse(String text) {
        return new ReviewId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
