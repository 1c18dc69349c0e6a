package io.countersign.engine.workflow;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One run of an {@link ExternalOperation}.
 *
 * @param taskId stays the same over all attempts
 * @param variables what the task sees, its input parameters included; values may be null, the map cannot be changed
 * @param businessKey of the process instance
 * @param attempt counts from 1
 */
public record Call(
        String taskId,
        Map<String, Object> variables,
        @Nullable String businessKey,
        int attempt) {

    public Call {
        variables = Collections.unmodifiableMap(new LinkedHashMap<>(variables));
    }

    /** The text under {@code name}. */
    public String text(String name) {
        if (variables.get(name) instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException(
                "Variable %s of task %s is not a text. Set it before this task in the model.".formatted(name, taskId));
    }
}
