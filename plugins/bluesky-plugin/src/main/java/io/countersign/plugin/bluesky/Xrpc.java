package io.countersign.plugin.bluesky;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.countersign.plugin.spi.PluginFailure;
import io.countersign.plugin.spi.http.Effect;
import io.countersign.plugin.spi.http.Exchange;
import io.countersign.plugin.spi.http.HttpAnswer;
import io.countersign.plugin.spi.http.HttpCall;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Calls of the AT Protocol over HTTP (atproto.com/specs/xrpc). */
record Xrpc(URI service, Exchange exchange) {

    private static final JsonMapper JSON = new JsonMapper();

    /** Errors that say "this account", though the status says "this request". */
    private static final Set<String> OF_THE_ACCOUNT =
            Set.of("ExpiredToken", "InvalidToken", "AccountTakedown", "AccountDeactivated", "AccountSuspended");

    static ObjectNode object() {
        return JSON.createObjectNode();
    }

    HttpCall query(String method, Map<String, String> parameters) {
        return HttpCall.get(address(method, parameters));
    }

    HttpCall procedure(String method, ObjectNode input) {
        try {
            return HttpCall.postJson(address(method, Map.of()), JSON.writeValueAsString(input));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A tree of JSON can always be written.", impossible);
        }
    }

    /** One without input: the protocol wants no body then. */
    HttpCall procedure(String method) {
        return new HttpCall("POST", address(method, Map.of()), Map.of(), new byte[0]);
    }

    HttpCall upload(String mediaType, byte[] content) {
        return HttpCall.post(address("com.atproto.repo.uploadBlob", Map.of()), mediaType, content);
    }

    URI address(String method, Map<String, String> parameters) {
        String query = parameters.entrySet().stream()
                .map(parameter ->
                        parameter.getKey() + "=" + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
                .sorted()
                .collect(Collectors.joining("&"));
        return URI.create(service + "/xrpc/" + method + (query.isEmpty() ? "" : "?" + query));
    }

    /** @throws PluginFailure of the kind that any refusal has which nobody expected */
    JsonNode content(XrpcAnswer answer, Effect effect) throws PluginFailure {
        if (!answer.http().ok() || !answer.json().isObject()) {
            throw failure(answer, effect);
        }
        return answer.json();
    }

    /** For a caller that expects a certain refusal. */
    XrpcAnswer ask(HttpCall call, Effect effect) throws PluginFailure {
        HttpAnswer answer = exchange.send(call, effect);
        return new XrpcAnswer(answer, json(answer));
    }

    PluginFailure failure(XrpcAnswer answer, Effect effect) {
        if (OF_THE_ACCOUNT.contains(answer.error())) {
            return PluginFailure.notConnected(
                    "Bluesky account: " + exchange.quote(answer.message()) + ". Connect the account again.");
        }
        return exchange.failure(answer.http(), answer.message(), effect);
    }

    private static JsonNode json(HttpAnswer answer) {
        try {
            JsonNode json = JSON.readTree(answer.body());
            return json == null ? JSON.missingNode() : json;
        } catch (IOException notJson) {
            return JSON.missingNode();
        }
    }
}
