package io.countersign.engine.workflow;

import java.time.Instant;
import java.util.Map;

/**
 * How a run of an {@link ExternalOperation} ended. {@code alongside} is run in the transaction in which the engine moves
 * on, so that own tables and the process change together or not at all; when that transaction loses against another one
 * it is repeated with {@code alongside}, never with the work itself; so {@code alongside} does nothing but database work.
 * It runs before the engine moves, and the next steps see what it stored. When the process no longer waits for the outcome,
 * because it was cancelled, suspended or taken over meanwhile, {@code alongside} alone is stored: what happened outside has
 * happened.
 */
public sealed interface Outcome {

    /** The process goes on. The variables are local to the task; the model's output parameters carry them on. */
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
