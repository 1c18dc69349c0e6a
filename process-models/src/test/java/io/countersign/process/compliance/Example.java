package io.countersign.process.compliance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** One worked example: what differs from the dictionary's defaults, and what is expected. */
record Example(String id, Map<String, Object> facts, JsonNode expected) {

    private static final Path FOLDER = Path.of("src/test/resources/compliance");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, Object> DEFAULTS =
            map(read("examples.json").path("defaults"));

    static List<Example> given() {
        return StreamSupport.stream(read("examples.json").path("fixtures").spliterator(), false)
                .map(node -> new Example(node.path("id").asText(), map(node.path("facts")), node.path("expected")))
                .toList();
    }

    static JsonNode read(String file) {
        try {
            return JSON.readTree(Files.readString(FOLDER.resolve(file)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Map<String, Object> defaults() {
        return DEFAULTS;
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(JsonNode node) {
        return JSON.convertValue(node, Map.class);
    }

    /** As FEEL reads them: {@code content.paid} is the entry {@code paid} of the context {@code content}. */
    static Map<String, Object> contexts(Map<String, Object> facts) {
        var all = new LinkedHashMap<>(defaults());
        all.putAll(facts);
        var contexts = new HashMap<String, Map<String, Object>>();
        all.forEach((name, value) -> {
            int dot = name.indexOf('.');
            contexts.computeIfAbsent(name.substring(0, dot), context -> new HashMap<>())
                    .put(
                            name.substring(dot + 1),
                            name.endsWith("Date") && value != null ? LocalDate.parse((String) value) : value);
        });
        return new HashMap<>(contexts);
    }

    @Override
    public String toString() {
        return id;
    }
}
