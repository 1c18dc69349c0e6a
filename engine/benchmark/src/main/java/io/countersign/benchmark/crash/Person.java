package io.countersign.benchmark.crash;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.countersign.benchmark.crash.product.TestBuild;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Somebody who works with the product while it is being killed: asks another node when one does not answer, logs in again, and
 * sends the same with the same {@code Idempotency-Key} until there is an answer. For one thread.
 */
final class Person {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration BREATH = Duration.ofMillis(200);
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(20);

    private final String name;
    private final Supplier<List<URI>> nodes;
    private final Answers statistics;
    private Session session;
    private int turn;

    /** @param nodes where to knock, at this moment */
    Person(String name, Supplier<List<URI>> nodes, Answers statistics) {
        this.name = name;
        this.nodes = nodes;
        this.statistics = statistics;
        this.turn = ThreadLocalRandom.current().nextInt(1 << 16);
        this.session = next();
    }

    /** What the product answered to whom; an answer 500 is a defect. */
    record Answers(AtomicInteger all, AtomicInteger unavailable, AtomicInteger defects) {

        Answers() {
            this(new AtomicInteger(), new AtomicInteger(), new AtomicInteger());
        }

        private void count(int status) {
            all.incrementAndGet();
            if (status == 503) {
                unavailable.incrementAndGet();
            } else if (status >= 500) {
                defects.incrementAndGet();
            }
        }
    }

    /** @param etag empty when there was none */
    record Answer(int status, String etag, JsonNode body) {

        boolean isGood() {
            return status < 300;
        }

        String text(String pointer) {
            return body.at(pointer).asText();
        }
    }

    Answer get(String path) {
        return untilAnswered(() -> HttpRequest.newBuilder().GET(), path);
    }

    Answer post(String path, Object body) {
        String key = UUID.randomUUID().toString();
        String text = written(body);
        return untilAnswered(
                () -> HttpRequest.newBuilder()
                        .POST(BodyPublishers.ofString(text))
                        .header("Idempotency-Key", key),
                path);
    }

    private Answer untilAnswered(Supplier<HttpRequest.Builder> request, String path) {
        long begin = System.nanoTime();
        while (System.nanoTime() - begin < PATIENCE.toNanos()) {
            var answer = once(request, path);
            if (answer.isPresent()) {
                return answer.get();
            }
            Wait.aWhile(BREATH);
            session = next();
        }
        throw new IllegalStateException("%s: nobody answered %s for %s.".formatted(name, path, PATIENCE));
    }

    /** Empty when nobody knows what came of it, or when it is to be tried elsewhere. */
    private Optional<Answer> once(Supplier<HttpRequest.Builder> request, String path) {
        try {
            if (!session.isOpen && !session.open()) {
                return Optional.empty();
            }
            var answer = session.send(request.get(), path);
            statistics.count(answer.status());
            boolean isOver = answer.status() >= 500 || answer.status() == 401 || isForged(answer);
            return isOver ? Optional.empty() : Optional.of(answer);
        } catch (IOException nobody) {
            return Optional.empty();
        }
    }

    /** A node that was started anew knows neither session nor token. */
    private static boolean isForged(Answer answer) {
        return answer.status() == 403 && !answer.body().has("code");
    }

    private Session next() {
        var all = nodes.get();
        return new Session(all.get(Math.floorMod(turn++, all.size())));
    }

    private static String written(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private final class Session {

        private final URI node;
        private final CookieManager cookies = new CookieManager();
        private final HttpClient client = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .connectTimeout(Duration.ofSeconds(2))
                .build();
        private boolean isOpen;

        private Session(URI node) {
            this.node = node;
        }

        private boolean open() throws IOException {
            send(HttpRequest.newBuilder().GET(), "/api/me");
            var login = Map.of("userName", name, "password", TestBuild.PASSWORD);
            isOpen = send(HttpRequest.newBuilder().POST(BodyPublishers.ofString(written(login))), "/api/session")
                    .isGood();
            return isOpen;
        }

        private Answer send(HttpRequest.Builder request, String path) throws IOException {
            request.uri(node.resolve(path))
                    .timeout(LONGEST_ANSWER)
                    .header("Content-Type", "application/json")
                    .header("X-CSRF-Token", token());
            try {
                var answer = client.send(request.build(), BodyHandlers.ofString());
                var type = answer.headers().firstValue("Content-Type").orElse("");
                var body = type.contains("json") && !answer.body().isEmpty()
                        ? JSON.readTree(answer.body())
                        : MissingNode.getInstance();
                return new Answer(
                        answer.statusCode(), answer.headers().firstValue("ETag").orElse(""), body);
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
}
