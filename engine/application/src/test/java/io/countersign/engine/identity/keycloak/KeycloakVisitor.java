package io.countersign.engine.identity.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without a screen: follows redirects, keeps each server's cookies, and fills in Keycloak's forms. */
final class KeycloakVisitor {

    private static final Pattern ACTION = Pattern.compile("<form[^>]* action=\"([^\"]+)\"");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(10))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final Map<Integer, Map<String, String>> cookies = new HashMap<>();
    private final URI product;
    private final String userName;
    private final List<String> asked = new ArrayList<>();

    KeycloakVisitor(int port, String userName) {
        this.product = URI.create("http://localhost:" + port);
        this.userName = userName;
    }

    static KeycloakVisitor loggedIn(int port, String userName) {
        var visitor = new KeycloakVisitor(port, userName);
        visitor.go("/login/keycloak");
        return visitor;
    }

    /** What Keycloak asked for on the way: {@code password}, {@code otp}. */
    List<String> asked() {
        return List.copyOf(asked);
    }

    /** Opens a page and goes wherever it leads, through logins too. */
    Answer go(String path) {
        asked.clear();
        var address = product.resolve(path);
        var answer = send(HttpRequest.newBuilder(address).GET());
        for (int steps = 0; steps < 20; steps++) {
            var form = ACTION.matcher(answer.text());
            if (answer.status() / 100 == 3) {
                address = address.resolve(answer.header("location"));
                answer = send(HttpRequest.newBuilder(address).GET());
            } else if (address.getPort() != product.getPort() && form.find()) {
                address = URI.create(form.group(1).replace("&amp;", "&"));
                answer = send(fillIn(address, answer.text()));
            } else {
                return answer.at(address);
            }
        }
        throw new IllegalStateException("No end of redirects at " + address);
    }

    private HttpRequest.Builder fillIn(URI address, String page) {
        var form = new HashMap<String, String>();
        if (page.contains("name=\"otp\"")) {
            asked.add("otp");
            form.put("otp", SecondFactor.code(userName));
        } else {
            asked.add("password");
            form.put("username", userName);
            form.put("password", KeycloakOffice.PASSWORD);
        }
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    Answer get(String path) {
        return call("GET", path, null);
    }

    Answer call(String method, String path, String body) {
        return send(HttpRequest.newBuilder(product.resolve(path))
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body))
                .header("Content-Type", "application/json")
                .header("X-CSRF-Token", cookie("countersign-csrf")));
    }

    /** As a machine, which keeps no cookies. */
    Answer withToken(String path, String token) {
        return send(HttpRequest.newBuilder(product.resolve(path)).header("Authorization", "Bearer " + token));
    }

    String cookie(String name) {
        return cookies.getOrDefault(product.getPort(), Map.of()).getOrDefault(name, "");
    }

    private Answer send(HttpRequest.Builder builder) {
        try {
            var request = builder.timeout(Duration.ofSeconds(60));
            var address = request.copy().build().uri();
            var jar = cookies.computeIfAbsent(address.getPort(), port -> new HashMap<>());
            if (!jar.isEmpty()) {
                request.header(
                        "Cookie",
                        jar.entrySet().stream()
                                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                                .collect(Collectors.joining("; ")));
            }
            var response = client.send(request.build(), BodyHandlers.ofString());
            response.headers().allValues("Set-Cookie").forEach(line -> keep(jar, line));
            return Answer.of(response);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static void keep(Map<String, String> jar, String line) {
        Matcher cookie = Pattern.compile("([^=]+)=([^;]*)").matcher(line);
        if (cookie.find() && line.contains("Max-Age=0")) {
            jar.remove(cookie.group(1));
        } else {
            jar.put(cookie.group(1), cookie.group(2));
        }
    }

    record Answer(int status, Map<String, List<String>> headers, String text, URI address) {

        static Answer of(HttpResponse<String> response) {
            return new Answer(response.statusCode(), response.headers().map(), response.body(), response.uri());
        }

        Answer at(URI place) {
            return new Answer(status, headers, text, place);
        }

        String header(String name) {
            return headers.getOrDefault(name, List.of("")).get(0);
        }

        JsonNode body() {
            try {
                return text.startsWith("{") || text.startsWith("[") ? JSON.readTree(text) : MissingNode.getInstance();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        String code() {
            return body().path("code").asText();
        }
    }
}
