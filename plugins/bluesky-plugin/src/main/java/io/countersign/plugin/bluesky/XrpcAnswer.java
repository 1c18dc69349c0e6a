package io.countersign.plugin.bluesky;

import com.fasterxml.jackson.databind.JsonNode;
import io.countersign.plugin.spi.http.HttpAnswer;

/**
 * An answer and what it says.
 *
 * @param json missing when the body is no JSON
 */
record XrpcAnswer(HttpAnswer http, JsonNode json) {

    /** The error's name, e.g. {@code RecordNotFound}; empty for none. */
    String error() {
        return http.ok() ? "" : json.path("error").asText("");
    }

    String message() {
        return json.path("message").asText(error());
    }
}
