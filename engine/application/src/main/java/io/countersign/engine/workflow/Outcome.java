package io.countersign.engine.workflow;

import java.time.Instant;
import java.util.Map;

/**
 * How a run of an {@link ExternalOperation} ended. {@code alongside} is run in the transaction in which the engine moves
 * on, so that own tables and the process change together or not at all; when that transaction loses against another one
 * it is repeated with {@code alongside}, never with the work itself.
 */
public sealed interface Outcome {

    /** The process goes on. */
    record Done(Map<String, Object> variables, Runnable alongside) implements Outcome {
        public Done {
            variables = Map.copyOf(variables);
        }
    }

    /**
     * Somebody drew what happens now: the boundary event that catches {@code code}. Not caught, it becomes an incident.
     */
    record BusinessError(String code, String message, Runnable alongside) implements Outcome {}

    /** Try again at {@code at}; waiting costs none of the attempts. */
    record Later(Instant at, String message) implements Outcome {}

    /** Trying again would not help: an incident at once, of this {@code kind}, see {@link IncidentAdvice}. */
    record Broken(String kind, String message) implements Outcome {}

    static Outcome done() {
        return new Done(Map.of(), () -> {});
    }

    static Outcome done(Runnable alongside) {
        return new Done(Map.of(), alongside);
    }
}
