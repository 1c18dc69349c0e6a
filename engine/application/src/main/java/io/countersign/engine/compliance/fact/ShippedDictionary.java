package io.countersign.engine.compliance.fact;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.countersign.engine.compliance.FactDefinition;
import io.countersign.engine.compliance.FactDictionary;
import io.countersign.engine.compliance.FactName;
import io.countersign.engine.compliance.Facts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The dictionary that is shipped with the models: {@code compliance/facts.json} on the class path. */
@Component
public final class ShippedDictionary implements FactDictionary {

    private static final String FILE = "/compliance/facts.json";

    private final Map<FactName, FactDefinition> definitions = new LinkedHashMap<>();
    private final Facts defaults;

    public ShippedDictionary(ObjectMapper json) {
        try (var file = Objects.requireNonNull(ShippedDictionary.class.getResourceAsStream(FILE), FILE)) {
            json.readValue(file, new TypeReference<List<FactEntry>>() {}).stream()
                    .map(FactEntry::definition)
                    .forEach(definition -> definitions.put(definition.name(), definition));
        } catch (IOException failure) {
            throw new UncheckedIOException("The data dictionary cannot be read.", failure);
        }
        var values = new TreeMap<FactName, Object>();
        definitions.values().forEach(definition -> definition
                .initial()
                .ifPresent(initial -> values.put(definition.name(), initial)));
        defaults = Facts.of(values, Set.of());
    }

    @Override
    public List<FactDefinition> all() {
        return List.copyOf(definitions.values());
    }

    @Override
    public Optional<FactDefinition> find(FactName name) {
        return Optional.ofNullable(definitions.get(name));
    }

    @Override
    public Facts defaults() {
        return defaults;
    }

    @Override
    public Facts read(Map<String, ? extends @Nullable Object> given) {
        return new FactReading(this).read(given);
    }
}
