package io.countersign.plugin.testkit.oracle;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/** The network's HTTP side. */
final class OracleHandler implements HttpHandler {

    private final Mode mode;
    private final PostFiles posts;
    private final Script usual;
    private final Queue<Script> scripts = new ConcurrentLinkedQueue<>();

    /** @param usual what happens to requests that have no script of their own */
    OracleHandler(Mode mode, PostFiles posts, Script usual) {
        this.mode = mode;
        this.posts = posts;
        this.usual = usual;
    }

    void next(Script script) {
        scripts.add(script);
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        try (exchange) {
            switch (exchange.getRequestMethod() + " " + path) {
                case "POST /posts" -> publish(exchange, body);
                case "GET /posts" -> find(exchange);
                case "GET /account" -> answer(exchange, 200, "@oracle");
                case "POST /oracle/script" -> script(exchange, body);
                case "GET /oracle/posts" -> list(exchange);
                default -> delete(exchange, path);
            }
        }
    }

    private void publish(HttpExchange exchange, String text) throws IOException {
        Script script = Optional.ofNullable(scripts.poll()).orElse(usual);
        String key = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Idempotency-Key"))
                .orElse("");
        stand(exchange, "received");
        String id = script.accepts() ? accept(key, text).id() : "";
        stand(exchange, "accepted");
        LockSupport.parkNanos(script.delay().toNanos());
        switch (script.ending()) {
            case ANSWER -> {
                if (!script.retryAfter().isEmpty()) {
                    exchange.getResponseHeaders().set("Retry-After", script.retryAfter());
                }
                answer(exchange, script.status(), script.status() < 300 ? "post " + id : "scripted");
            }
            case DROP -> exchange.close();
            case HALF_CLOSE -> breakOff(exchange);
            case NONSENSE -> answer(exchange, 200, "<html>Welcome to the hotel</html>");
        }
    }

    /** A caller may be made to wait at a moment that only the network knows, for whoever kills it there. */
    private static void stand(HttpExchange exchange, String moment) throws IOException {
        String wish = exchange.getRequestHeaders().getFirst("Oracle-Stand");
        if (wish != null && wish.startsWith(moment + " ")) {
            Stand.at(Path.of(wish.substring(moment.length() + 1)));
        }
    }

    private synchronized AcceptedPost accept(String key, String text) throws IOException {
        Optional<AcceptedPost> first = mode == Mode.IDEMPOTENT_KEY ? posts.find(key) : Optional.empty();
        return first.isPresent() ? first.get() : posts.add(key, text);
    }

    private static void breakOff(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(201, 100);
        exchange.getResponseBody().write("post".getBytes(StandardCharsets.UTF_8));
        exchange.getResponseBody().flush();
        exchange.close();
    }

    private void find(HttpExchange exchange) throws IOException {
        String query = Optional.ofNullable(exchange.getRequestURI().getQuery()).orElse("");
        if (mode == Mode.MANUAL || !query.startsWith("key=")) {
            answer(exchange, 405, "This network cannot be asked.");
            return;
        }
        Optional<AcceptedPost> post = posts.find(query.substring("key=".length()));
        answer(
                exchange,
                post.isPresent() ? 200 : 404,
                post.map(each -> "post " + each.id()).orElse("none"));
    }

    private void script(HttpExchange exchange, String lines) throws IOException {
        lines.lines().map(Script::parse).forEach(this::next);
        answer(exchange, 200, "");
    }

    private void list(HttpExchange exchange) throws IOException {
        String lines = posts.all().stream()
                .map(post -> post.id() + " " + post.key() + "\n")
                .collect(Collectors.joining());
        answer(exchange, 200, lines);
    }

    private void delete(HttpExchange exchange, String path) throws IOException {
        boolean removed = exchange.getRequestMethod().equals("DELETE")
                && path.startsWith("/posts/")
                && posts.remove(path.substring("/posts/".length()));
        answer(exchange, removed ? 200 : 404, "");
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }
}
