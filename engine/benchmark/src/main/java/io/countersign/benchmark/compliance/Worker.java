package io.countersign.benchmark.compliance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Somebody at work over HTTP. */
final class Worker {

    private static final String FACTS = """
            {"facts": {"content.type": "social_post", "audience.countries": ["DE", "US"], "content.materialConnection": "paid"}}""";

    private final String base;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    private Worker(String base) {
        this.base = base;
    }

    static Worker at(int port, String userName) {
        var worker = new Worker("http://localhost:" + port);
        worker.send("GET", "/api/me", "");
        worker.expect(worker.send(
                "POST",
                "/api/session",
                "{\"userName\": \"%s\", \"password\": \"%s\"}".formatted(userName, Product.PASSWORD)));
        return worker;
    }

    /** Looks into the inbox and asks the rules about a post. */
    int work() {
        expect(send("GET", "/api/inbox", ""));
        return expect(send("POST", "/api/compliance/evaluations", FACTS));
    }

    private int expect(HttpResponse<String> answer) {
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return answer.statusCode();
    }

    private HttpResponse<String> send(String method, String path, String body) {
        try {
            var request = HttpRequest.newBuilder(URI.create(base + path))
                    .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                    .header("Content-Type", "application/json")
                    .header("X-CSRF-Token", token())
                    .build();
            return client.send(request, BodyHandlers.ofString());
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
