package io.countersign.plugin.wordpress;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.countersign.plugin.spi.PluginFailure;
import io.countersign.plugin.spi.channel.ChannelContext;
import io.countersign.plugin.spi.http.Effect;
import io.countersign.plugin.spi.http.Exchange;
import io.countersign.plugin.spi.http.HttpAnswer;
import io.countersign.plugin.spi.http.HttpCall;
import java.io.IOException;
import java.net.URI;

/** One site's REST API, as one user may use it. */
final class WordPressSite {

    static final String OWN_USER = "/users/me?context=edit";
    static final ObjectMapper JSON = JsonMapper.builder().build();

    private final URI address;
    private final Login login;
    private final Exchange exchange;

    WordPressSite(URI address, Login login, ChannelContext context) {
        this.address = address;
        this.login = login;
        this.exchange = new Exchange("WordPress", context.http(), context.clock())
                .hiding(login.password().reveal())
                .hiding(login.basic());
    }

    String user() {
        return login.user();
    }

    String host() {
        return address.getAuthority();
    }

    URI address(String path) {
        return URI.create(address + "/wp-json/wp/v2" + path);
    }

    HttpAnswer send(HttpCall call, Effect effect) throws PluginFailure {
        return exchange.send(call.header("Authorization", "Basic " + login.basic()), effect);
    }

    HttpAnswer get(String path) throws PluginFailure {
        return send(HttpCall.get(address(path)), Effect.NONE);
    }

    JsonNode read(String path) throws PluginFailure {
        return content(get(path), Effect.NONE);
    }

    JsonNode post(String path, JsonNode content, Effect effect) throws PluginFailure {
        return content(send(HttpCall.postJson(address(path), content.toString()), effect), effect);
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
                        "WordPress: its answer cannot be read. Look there before anything is repeated.", null)
                : PluginFailure.unavailable(
                        "WordPress: what %s answers is not WordPress's API. Check the address; it is tried again."
                                .formatted(host()),
                        null);
    }

    /** The code of a refusal, e.g. {@code rest_cannot_create}; empty when it is none of WordPress's own. */
    static String code(HttpAnswer answer) {
        return json(answer).path("code").asText("");
    }

    PluginFailure failure(HttpAnswer answer, Effect effect) throws PluginFailure {
        String code = code(answer);
        if (answer.status() == 401 || answer.status() == 403 || answer.text().contains("rest_forbidden_status")) {
            return missingRight(answer, code);
        }
        if (answer.status() == 404 && !code.startsWith("rest_post")) {
            return PluginFailure.notConnected(
                    "WordPress: %s has no REST API at /wp-json. Correct the address, or set its permalinks to another form than plain."
                            .formatted(host()));
        }
        String reason = reason(answer);
        return code.equals("rest_upload_sideload_error")
                ? PluginFailure.contentRejected("WordPress: it does not take the image, \"%s\". Use another file."
                        .formatted(exchange.quote(reason)))
                : exchange.failure(answer, reason, effect);
    }

    /**
     * WordPress takes a request with a wrong password for one of nobody, and refuses it as it refuses somebody without the
     * right; only the question who one is tells which it was.
     */
    private PluginFailure missingRight(HttpAnswer refusal, String code) throws PluginFailure {
        HttpAnswer self = get(OWN_USER);
        if (self.status() == 401 || self.status() == 403) {
            return PluginFailure.notConnected(
                    "WordPress: %s does not accept the application password of '%s'. Connect the account again."
                            .formatted(host(), user()));
        }
        return PluginFailure.notConnected("WordPress: %s refuses this to '%s', \"%s\" (%s). Give that user the right."
                .formatted(host(), user(), exchange.quote(reason(refusal)), exchange.quote(code)));
    }

    private static String reason(HttpAnswer answer) {
        return json(answer).path("message").asText("").replaceAll("<[^<>]*>", "");
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
        return "WordPressSite[" + host() + "]";
    }
}
