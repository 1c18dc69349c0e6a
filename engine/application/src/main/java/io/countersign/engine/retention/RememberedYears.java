package io.countersign.engine.retention;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The years of retention in the JSON of a remembered evaluation. */
final class RememberedYears {

    private static final ObjectMapper JSON = new ObjectMapper();

    private RememberedYears() {}

    /** @return 0 when no rule asked for any */
    static int of(String result) {
        try {
            return JSON.readTree(result).path("retentionYears").asInt();
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A remembered evaluation cannot be read.", broken);
        }
    }
}
