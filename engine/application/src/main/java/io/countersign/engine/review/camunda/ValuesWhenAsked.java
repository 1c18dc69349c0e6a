package io.countersign.engine.review.camunda;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values by name of which each is read when somebody asks for it, and the others are not. */
final class ValuesWhenAsked extends AbstractMap<String, Object> {

    private final Set<String> names;
    private final Function<String, @Nullable Object> values;

    ValuesWhenAsked(Set<String> names, Function<String, @Nullable Object> values) {
        this.names = names;
        this.values = values;
    }

    @Override
    public @Nullable Object get(@Nullable Object name) {
        return name instanceof String text && names.contains(text) ? values.apply(text) : null;
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return get(name) != null;
    }

    /** Reads all of them. */
    @Override
    public Set<Map.Entry<String, Object>> entrySet() {
        return names.stream()
                .filter(this::containsKey)
                .map(name -> Map.entry(name, Objects.requireNonNull(get(name))))
                .collect(Collectors.toUnmodifiableSet());
    }
}
