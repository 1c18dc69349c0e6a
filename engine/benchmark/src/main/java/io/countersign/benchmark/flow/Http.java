package io.countersign.benchmark.flow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One person's connection; every refusal is an error. For one thread. */
public final class Http {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .build();
    private final URI base;
    private final String caller;

    private Http(URI base, String caller) {
        this.base = base;
        this.caller = caller;
    }

    /** Without a login; the name is told with each request. */
    static Http as(URI base, String caller) {
        return new Http(base, caller);
    }

    public static Http loggedIn(URI base, String userName, String password) {
        var person = new Http(base, userName);
        person.send("GET", "/api/me", null);
        person.post("/api/session", Map.of("userName", userName, "password", password));
        return person;
    }

    /** @param etag empty when there was none */
    public record Answer(int status, String etag, JsonNode body) {

        public String text(String pointer) {
            return body.at(pointer).asText();
        }
    }

    public Answer get(String path) {
        return good(path, send("GET", path, null));
    }

    public Answer post(String path, Object body) {
        return good(path, send("POST", path, body));
    }

    private static Answer good(String path, Answer answer) {
        if (answer.status() >= 300) {
            throw new IllegalStateException("%s: %d %s".formatted(path, answer.status(), answer.body()));
        }
        return answer;
    }

    private Answer send(String method, String path, @Nullable Object body) {
        try {
            var request = HttpRequest.newBuilder(base.resolve(path))
                    .method(
                            method,
                            body == null
                                    ? BodyPublishers.noBody()
                                    : BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)))
                    .header("Content-Type", "application/json")
                    .header("Caller", caller)
                    .header("X-CSRF-Token", token())
                    .build();
            var answer = client.send(request, BodyHandlers.ofByteArray());
            var type = answer.headers().firstValue("Content-Type").orElse("");
            return new Answer(
                    answer.statusCode(),
                    answer.headers().firstValue("ETag").orElse(""),
                    type.contains("json") && answer.body().length > 0
                            ? JSON.readTree(answer.body())
                            : MissingNode.getInstance());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private String token() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("countersign-csrf"))
                .map(cookie -> cookie.getValue())
                .findFirst()
                .orElse("");
    }
}
