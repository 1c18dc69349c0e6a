package io.countersign.benchmark.compliance;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.countersign.engine.compliance.Facts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** The contents that are evaluated: the worked examples, and the facts with which each row fires or just does not. */
final class Contents {

    private static final Path FOLDER = Path.of("../../process-models/src/test/resources/compliance");
    private static final ObjectMapper JSON = new ObjectMapper();

    private Contents() {}

    /** In an order by chance that is always the same. */
    static List<Facts> all() {
        List<Facts> all = new ArrayList<>();
        read("examples.json").path("fixtures").forEach(example -> all.add(facts(example)));
        read("rows.json").forEach(row -> all.add(facts(row)));
        Collections.shuffle(all, new Random(1));
        return all;
    }

    private static Facts facts(JsonNode example) {
        Map<String, @Nullable Object> given = JSON.convertValue(example.path("facts"), new TypeReference<>() {});
        return Tables.DICTIONARY.read(given);
    }

    private static JsonNode read(String file) {
        try {
            return JSON.readTree(Files.readString(FOLDER.resolve(file)));
        } catch (IOException failure) {
            throw new UncheckedIOException("Run the benchmark in its own folder.", failure);
        }
    }
}
