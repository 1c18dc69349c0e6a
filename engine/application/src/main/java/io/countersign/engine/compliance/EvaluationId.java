package io.countersign.engine.compliance;

import java.util.UUID;

/** Names a remembered evaluation. */
public record EvaluationId(UUID value) {

    public static EvaluationId random() {
        return new EvaluationId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException when the text is no UUID */
    public static EvaluationId parse(String text) {
        return new EvaluationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
