package io.countersign.engine.claim.library;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The kinds of claims that the data dictionary of the rules knows: the values of the fact {@code content.claims}. */
@Component
class ClaimCodes {

    private static final String RESOURCE = "/compliance/facts.json";
    private static final String FACT = "content.claims";

    private final Set<String> codes = new LinkedHashSet<>();

    ClaimCodes(ObjectMapper json) {
        try (var file = Objects.requireNonNull(ClaimCodes.class.getResourceAsStream(RESOURCE))) {
            for (JsonNode fact : json.readTree(file)) {
                if (fact.path("name").asText().equals(FACT)) {
                    fact.path("choices")
                            .forEach(choice -> codes.add(choice.path("value").asText()));
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("The data dictionary cannot be read.", failure);
        }
    }

    Set<String> all() {
        return codes;
    }
}
