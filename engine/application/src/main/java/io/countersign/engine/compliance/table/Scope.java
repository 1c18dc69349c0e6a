package io.countersign.engine.compliance.table;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The variables an expression can read. A context, such as {@code content}, is a map of its own.
 *
 * @param variables by name; values are texts, booleans, {@code BigDecimal}s, {@code LocalDate}s, lists, maps or null
 */
public record Scope(Map<String, @Nullable Object> variables) {

    public Scope {
        variables = Collections.unmodifiableMap(variables);
    }

    public static Scope of(Map<String, ? extends @Nullable Object> variables) {
        return new Scope(new HashMap<>(variables));
    }

    /** The same scope with one variable more. */
    public Scope with(String name, @Nullable Object value) {
        var more = new HashMap<String, @Nullable Object>(variables);
        more.put(name, value);
        return new Scope(more);
    }

    @Nullable
    Object get(String name) {
        return variables.get(name);
    }

    @Nullable
    Object get(String context, String property) {
        return variables.get(context) instanceof Map<?, ?> map ? map.get(property) : null;
    }
}
