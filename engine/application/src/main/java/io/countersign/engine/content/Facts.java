package io.countersign.engine.content;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the rules need to know, by the data dictionary's names, e.g. {@code content.materialConnection}. A fact that is not
 * known is not there; nothing is guessed.
 *
 * @param values text (dates as {@code 2026-12-01}), {@code Boolean}, {@code Number}, or a list of texts
 */
public record Facts(SortedMap<String, Object> values) {

    private static final Facts NONE = new Facts(Map.of());

    public Facts {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    public Facts(Map<String, Object> values) {
        this(new TreeMap<>(values));
    }

    public static Facts none() {
        return NONE;
    }

    public Optional<Object> find(String name) {
        return Optional.ofNullable(values.get(name));
    }

    public Optional<String> text(String name) {
        return find(name).map(Object::toString);
    }

    /** False also when it is not known. */
    public boolean isTrue(String name) {
        return Boolean.TRUE.equals(values.get(name));
    }

    /** Empty also when it is not known. */
    public List<String> list(String name) {
        return values.get(name) instanceof List<?> list
                ? list.stream().map(Object::toString).toList()
                : List.of();
    }
}
