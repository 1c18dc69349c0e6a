package io.countersign.engine.compliance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What is true of one piece of content, by the names of the dictionary. Immutable. A fact is known, unknown, or not set
 * (in neither collection); nothing is guessed.
 *
 * @param known {@code String}, {@code Boolean}, {@code BigDecimal} without trailing zeros, {@code LocalDate} or
 *     {@code List<String>}
 * @param unknown facts that somebody must still state
 */
public record Facts(SortedMap<FactName, Object> known, SortedSet<FactName> unknown) {

    public Facts {
        var values = new TreeMap<FactName, Object>();
        known.forEach((name, value) -> values.put(name, normal(value)));
        var open = new TreeSet<>(unknown);
        open.removeAll(values.keySet());
        known = Collections.unmodifiableSortedMap(values);
        unknown = Collections.unmodifiableSortedSet(open);
    }

    public static Facts of(Map<FactName, ?> known, Set<FactName> unknown) {
        return new Facts(new TreeMap<>(known), new TreeSet<>(unknown));
    }

    /** The same facts with another value of one. */
    public Facts with(FactName name, Object value) {
        var values = new TreeMap<>(known);
        values.put(name, value);
        return new Facts(values, unknown);
    }

    /** The same facts, one of them not known. */
    public Facts withUnknown(FactName name) {
        var values = new TreeMap<>(known);
        values.remove(name);
        var open = new TreeSet<>(unknown);
        open.add(name);
        return new Facts(values, open);
    }

    public Optional<Object> find(FactName name) {
        return Optional.ofNullable(known.get(name));
    }

    public boolean isUnknown(FactName name) {
        return unknown.contains(name);
    }

    public Optional<String> text(FactName name) {
        return find(name).map(Object::toString);
    }

    /** Empty also when it is not known. */
    public List<String> list(FactName name) {
        return known.get(name) instanceof List<?> list
                ? list.stream().map(Object::toString).toList()
                : List.of();
    }

    private static Object normal(Object value) {
        if (value instanceof BigDecimal number) {
            return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        }
        if (value instanceof Number number) {
            return normal(new BigDecimal(number.toString()));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Object::toString).toList();
        }
        if (value instanceof String || value instanceof Boolean || value instanceof LocalDate) {
            return value;
        }
        throw new IllegalArgumentException(
                "A fact is a text, boolean, number, date or list of texts, not: " + value.getClass());
    }
}
