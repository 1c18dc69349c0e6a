package io.countersign.plugin.mastodon;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.countersign.plugin.spi.PluginFailure;
import io.countersign.plugin.spi.Secret;
import io.countersign.plugin.spi.channel.ChannelContext;
import io.countersign.plugin.spi.http.Effect;
import io.countersign.plugin.spi.http.Exchange;
import io.countersign.plugin.spi.http.HttpAnswer;
import io.countersign.plugin.spi.http.HttpCall;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** One server's client API, as one account may use it (docs.joinmastodon.org/client). */
final class MastodonServer {

    static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final Set<Integer> NO_SUCH_OPERATION = Set.of(404, 405, 410, 501);

    private final URI address;
    private final Secret token;
    private final Exchange exchange;

    MastodonServer(URI address, Secret token, ChannelContext context) {
        this.address = address;
        this.token = token;
        this.exchange = new Exchange("Mastodon", context.http(), context.clock()).hiding(token.reveal());
    }

    /** Host and port, as handles end with them. */
    String authority() {
        return address.getAuthority();
    }

    URI address(String path) {
        return URI.create(address + path);
    }

    /** An id of the server's, for use in a path: whatever it holds, it stays one step of the path. */
    static String segment(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }

    HttpAnswer send(HttpCall call, Effect effect) throws PluginFailure {
        HttpCall authorized = call.header("Authorization", "Bearer " + token.reveal());
        return exchange.send(authorized.header("Accept", "application/json"), effect);
    }

    HttpAnswer get(String path) throws PluginFailure {
        return send(HttpCall.get(address(path)), Effect.NONE);
    }

    /** What stands at a path that every server with this API has. */
    JsonNode read(String path) throws PluginFailure {
        return content(get(path), Effect.NONE);
    }

    /** What a successful answer says. */
    JsonNode content(HttpAnswer answer, Effect effect) throws PluginFailure {
        if (!answer.ok()) {
            throw failure(answer, effect);
        }
        JsonNode content = json(answer);
        if (content.isContainerNode()) {
            return content;
        }
        throw effect == Effect.PUBLIC
                ? PluginFailure.outcomeUnknown(
                        "Mastodon: its answer cannot be read. Look there before anything is repeated.", null)
                : PluginFailure.unavailable(
                        "Mastodon: what %s answers is not Mastodon's API. Check the address; it is tried again."
                                .formatted(authority()),
                        null);
    }

    PluginFailure failure(HttpAnswer answer, Effect effect) {
        if (NO_SUCH_OPERATION.contains(answer.status())) {
            return PluginFailure.notConnected(
                    "Mastodon: %s answered %d, it does not offer this. Correct the server's address."
                            .formatted(authority(), answer.status()));
        }
        JsonNode error = json(answer);
        String reason =
                error.path("error_description").asText(error.path("error").asText(""));
        return exchange.failure(answer, reason, effect);
    }

    private static JsonNode json(HttpAnswer answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (JacksonException notJson) {
            return JSON.missingNode();
        } catch (IOException impossible) {
            throw new IllegalStateException("Reading from memory failed.", impossible);
        }
    }

    @Override
    public String toString() {
        return "MastodonServer[" + authority() + "]";
    }
}
