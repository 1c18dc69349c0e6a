package io.countersign.engine.compliance;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** A worked example of the rules: facts that differ from the defaults, and what is expected. */
public record Example(String id, String title, Map<String, @Nullable Object> facts, JsonNode expected) {

    private static final Path FOLDER = Path.of("../../process-models/src/test/resources/compliance");
    private static final ObjectMapper JSON = new ObjectMapper();

    public static List<Example> all() {
        return StreamSupport.stream(read("examples.json").path("fixtures").spliterator(), false)
                .map(Example::of)
                .toList();
    }

    /** For each row of the rules: facts with which it fires, and others with which it just does not. */
    public static List<Example> ofRows() {
        return StreamSupport.stream(read("rows.json").spliterator(), false)
                .map(row ->
                        new Example(row.path("id").asText(), row.path("rule").asText(), facts(row), row.path("fires")))
                .toList();
    }

    private static JsonNode read(String file) {
        try {
            return JSON.readTree(Files.readString(FOLDER.resolve(file)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Example of(JsonNode fixture) {
        return new Example(
                fixture.path("id").asText(), fixture.path("title").asText(), facts(fixture), fixture.path("expected"));
    }

    private static Map<String, @Nullable Object> facts(JsonNode fixture) {
        return JSON.convertValue(fixture.path("facts"), new TypeReference<>() {});
    }

    @Override
    public String toString() {
        return id + " " + title;
    }
}
