package io.countersign.engine.content.fact;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.countersign.engine.content.Facts;
import io.countersign.engine.problem.FieldProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Those entries of the rules' data dictionary that an author states, in the order in which they are asked. */
@Component
public class FactDictionary {

    private static final String RESOURCE = "/compliance/facts.json";

    private final Map<String, FactDefinition> definitions = new LinkedHashMap<>();

    FactDictionary(ObjectMapper json) {
        try (var file = Objects.requireNonNull(FactDictionary.class.getResourceAsStream(RESOURCE))) {
            for (JsonNode entry : json.readTree(file)) {
                if (entry.path("asked").asBoolean()) {
                    var definition = json.treeToValue(entry, FactDefinition.class);
                    definitions.put(definition.name(), definition);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("The data dictionary cannot be read.", failure);
        }
    }

    public List<FactDefinition> all() {
        return List.copyOf(definitions.values());
    }

    /** What is not asked for or not allowed, with the field {@code facts.<name>}. */
    public List<FieldProblem> check(Facts facts) {
        return facts.values().entrySet().stream()
                .map(fact -> problemOf(fact.getKey(), fact.getValue()))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<FieldProblem> problemOf(String name, Object value) {
        var definition = definitions.get(name);
        if (definition == null) {
            return Optional.of(new FieldProblem(
                    "facts." + name,
                    "UNKNOWN_FACT",
                    "The fact '%s' is not one that an author states. Leave it out.".formatted(brief(name))));
        }
        return FactValue.problemOf(definition, value)
                .map(why -> new FieldProblem(
                        "facts." + name,
                        "BAD_FACT",
                        "The fact %s is not right: '%s' %s.".formatted(name, brief(value), why)));
    }

    private static String brief(Object value) {
        var text = value.toString();
        return text.length() <= 60 ? text : text.substring(0, 59) + "…";
    }
}
