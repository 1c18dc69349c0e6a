package io.countersign.engine.content;

import java.util.UUID;

/** A connected page or profile; belongs to {@code channel}, stands here because variants name accounts. */
public record AccountId(UUID value) {

    public static AccountId random() {
        return new AccountId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException when the text is no UUID */
    public static AccountId parse(String text) {
        return new AccountId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
