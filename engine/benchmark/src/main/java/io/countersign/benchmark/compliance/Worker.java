package io.countersign.benchmark.compliance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

/** Somebody at work over HTTP. */
final class Worker {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String base;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    private Worker(String base) {
        this.base = base;
    }

    static Worker at(int port, String userName) {
        var worker = new Worker("http://localhost:" + port);
        worker.get("/api/me");
        worker.post("/api/session", Map.of("userName", userName, "password", Product.PASSWORD));
        return worker;
    }

    Answer get(String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)).GET(), path);
    }

    Answer post(String path, Object body) {
        try {
            var text = BodyPublishers.ofString(JSON.writeValueAsString(body));
            return send(HttpRequest.newBuilder(URI.create(base + path)).POST(text), path);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Before the login there is nobody, which is an answer, too. */
    private Answer send(HttpRequest.Builder request, String path) {
        try {
            request.header("Content-Type", "application/json").header("X-CSRF-Token", token());
            HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() >= 300 && !path.equals("/api/me")) {
                throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body());
            }
            return new Answer(answer.headers().firstValue("ETag").orElse(""), JSON.readTree(answer.body()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** @param etag empty when there was none */
    record Answer(String etag, JsonNode body) {

        String text(String pointer) {
            return body.at(pointer).asText();
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
