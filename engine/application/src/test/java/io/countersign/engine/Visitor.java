package io.countersign.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;

/**
 * Somebody at the product's HTTP door, with cookies and CSRF token as a browser keeps them. Knows nothing of the product but its
 * address.
 */
public final class Visitor {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** With https its name locks it to the host. */
    private static final String CSRF = "countersign-csrf";

    private final URI base;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client;

    private Visitor(URI base, HttpClient.Builder client) {
        this.base = base;
        this.client = client.cookieHandler(cookies).build();
    }

    public static Visitor at(int port) {
        return new Visitor(URI.create("http://localhost:" + port), HttpClient.newBuilder());
    }

    /** By TLS, believing only whom the context believes. */
    public static Visitor at(URI base, SSLContext trust) {
        return new Visitor(base, HttpClient.newBuilder().sslContext(trust).version(HttpClient.Version.HTTP_1_1));
    }

    /** Logs in with the test company's password. */
    public static Visitor loggedIn(int port, String userName) {
        Visitor visitor = at(port);
        visitor.get("/api/me");
        Answer answer = visitor.post("/api/session", Map.of("userName", userName, "password", TestCompany.PASSWORD));
        if (answer.status() != 200) {
            throw new AssertionError(userName + " cannot log in: " + answer);
        }
        return visitor;
    }

    public Answer get(String path) {
        return send("GET", path, null, Map.of());
    }

    public Answer post(String path, Object body) {
        return send("POST", path, body, Map.of());
    }

    public Answer put(String path, Object body, String etag) {
        return send("PUT", path, body, Map.of("If-Match", etag));
    }

    public Answer delete(String path) {
        return send("DELETE", path, null, Map.of());
    }

    /** Sends a file as a browser's form does. */
    public Answer upload(String path, String fileName, String mediaType, byte[] content) {
        return upload("POST", path, fileName, mediaType, content);
    }

    /** @param method {@code POST} or {@code PUT} */
    public Answer upload(String method, String path, String fileName, String mediaType, byte[] content) {
        String boundary = "visitor" + UUID.randomUUID();
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        form.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                        + "\"\r\nContent-Type: " + mediaType + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        form.writeBytes(content);
        form.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return exchange(request(method, path, BodyPublishers.ofByteArray(form.toByteArray()))
                .setHeader("Content-Type", "multipart/form-data; boundary=" + boundary));
    }

    /** @param body an object to be written as JSON, a text to be sent as it is, or null for none */
    public Answer send(String method, String path, Object body, Map<String, String> headers) {
        HttpRequest.Builder request =
                request(method, path, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(written(body)));
        headers.forEach(request::setHeader);
        return exchange(request);
    }

    /** Listens to events until closed. Returns when the other side has answered. */
    public Stream listen(String path) {
        try {
            var response =
                    client.send(request("GET", path, BodyPublishers.noBody()).build(), BodyHandlers.ofLines());
            if (response.statusCode() != 200) {
                throw new AssertionError(path + ": " + response.statusCode());
            }
            return Stream.of(response.body());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** @param lines what was heard so far; grows */
    public record Stream(List<String> lines, java.util.stream.Stream<String> source) implements AutoCloseable {

        private static Stream of(java.util.stream.Stream<String> source) {
            var lines = new CopyOnWriteArrayList<String>();
            var reading = new Thread(() -> {
                try {
                    source.forEach(lines::add);
                } catch (UncheckedIOException closed) {
                    lines.add("closed");
                }
            });
            reading.setDaemon(true);
            reading.start();
            return new Stream(lines, source);
        }

        @Override
        public void close() {
            source.close();
        }
    }

    private HttpRequest.Builder request(String method, String path, HttpRequest.BodyPublisher body) {
        return HttpRequest.newBuilder(base.resolve(path))
                .method(method, body)
                .header("Content-Type", "application/json")
                .header("X-CSRF-Token", cookie(CSRF) + cookie("__Host-" + CSRF));
    }

    private Answer exchange(HttpRequest.Builder request) {
        try {
            return Answer.of(client.send(request.build(), BodyHandlers.ofInputStream()));
        } catch (IOException failure) {
            throw new UncheckedIOException(request.build().uri() + " does not answer", failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    private static String written(Object body) {
        try {
            return body instanceof String text ? text : JSON.writeValueAsString(body);
        } catch (JsonProcessingException failure) {
            throw new IllegalArgumentException(failure);
        }
    }

    /** @param body missing when the answer is not JSON */
    public record Answer(int status, Map<String, List<String>> headers, byte[] bytes, JsonNode body) {

        /** Events have no end, so that nobody waits for it; {@link #listen} reads them. */
        static Answer of(HttpResponse<InputStream> response) throws IOException {
            String type = response.headers().firstValue("Content-Type").orElse("");
            try (InputStream source = response.body()) {
                byte[] bytes = type.startsWith("text/event-stream") ? new byte[0] : source.readAllBytes();
                JsonNode body =
                        type.contains("json") && bytes.length > 0 ? JSON.readTree(bytes) : MissingNode.getInstance();
                return new Answer(response.statusCode(), response.headers().map(), bytes, body);
            }
        }

        public String header(String name) {
            return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of(""))
                    .get(0);
        }

        public String text(String pointer) {
            return body.at(pointer).asText();
        }

        @Override
        public String toString() {
            return status + " " + new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
