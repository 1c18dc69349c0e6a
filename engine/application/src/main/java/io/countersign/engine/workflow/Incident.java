package io.countersign.engine.workflow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A place where a process cannot go on until a person has looked.
 *
 * @param id as in the engine
 * @param kind what happened, e.g. {@code PLUGIN_DEFECT}
 * @param message the failure in words, without class names
 * @param element the place in the model
 * @param businessKey of the process instance
 * @param mayRetry whether {@link Incidents#retry} can help
 */
public record Incident(
        String id,
        String kind,
        String message,
        IncidentAdvice.Advice advice,
        @Nullable String element,
        @Nullable String businessKey,
        Instant createdAt,
        boolean mayRetry) {}
