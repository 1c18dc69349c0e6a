package io.countersign.engine.workflow.camunda;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A failure as it is kept in the engine's one text column: {@code KIND: message}.
 *
 * @param kind e.g. {@code PLUGIN_DEFECT}
 */
record FailureText(String kind, String message) {

    static final String UNEXPECTED = "UNEXPECTED";

    private static final Pattern FORM = Pattern.compile("([A-Z][A-Z0-9_]*): (.*)", Pattern.DOTALL);

    static String of(String kind, String message) {
        return kind + ": " + message;
    }

    /** Reads what {@link #of} wrote; text of the engine's own becomes an unexpected failure without its details. */
    static FailureText read(@Nullable String stored) {
        Matcher parts = FORM.matcher(stored == null ? "" : stored);
        return parts.matches()
                ? new FailureText(parts.group(1), parts.group(2))
                : new FailureText(UNEXPECTED, "A step of the process failed. The log has the details.");
    }
}
