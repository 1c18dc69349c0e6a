package io.countersign.engine.content;

import java.util.UUID;

public record SubmissionId(UUID value) {

    public static SubmissionId random() {
        return new SubmissionId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException when the text is no UUID */
    public static SubmissionId parse(String text) {
        return new SubmissionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
