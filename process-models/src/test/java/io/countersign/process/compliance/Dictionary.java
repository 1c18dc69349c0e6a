package io.countersign.process.compliance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** {@code facts.json} by the facts' names. */
final class Dictionary {

    private static final Map<String, JsonNode> ENTRIES = read();

    private Dictionary() {}

    static Set<String> names() {
        return ENTRIES.keySet();
    }

    static JsonNode entry(String name) {
        return ENTRIES.get(name);
    }

    static Map<String, JsonNode> entries() {
        return ENTRIES;
    }

    /** The texts that it may have; languages are those of two rules. */
    static Set<String> allowed(String name) {
        return name.equals("content.language")
                ? Set.of("fr")
                : StreamSupport.stream(entry(name).path("choices").spliterator(), false)
                        .map(choice -> choice.path("value").asText())
                        .collect(Collectors.toSet());
    }

    private static Map<String, JsonNode> read() {
        try {
            var entries = new LinkedHashMap<String, JsonNode>();
            new ObjectMapper()
                    .readTree(Files.readString(Tables.FOLDER.resolve("facts.json")))
                    .forEach(entry -> entries.put(entry.path("name").asText(), entry));
            return entries;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
