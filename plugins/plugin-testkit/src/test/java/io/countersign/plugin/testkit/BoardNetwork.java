package io.countersign.plugin.testkit;

import com.github.tomakehurst.wiremock.http.Request;
import io.countersign.plugin.spi.Secret;
import io.countersign.plugin.spi.http.HttpAnswer;
import io.countersign.plugin.spi.setting.Settings;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The simplest network: a board on which notes are put under a key. */
final class BoardNetwork extends ScriptedNetwork {

    private static final String TOKEN = "s3cr3t-board-token";

    private final Map<String, String> notes = new ConcurrentHashMap<>();

    @Override
    protected HttpAnswer answer(Request request) {
        String path = URI.create(request.getUrl()).getPath();
        if (!("Bearer " + TOKEN).equals(request.getHeader("Authorization"))) {
            return refusal(401, "Wrong token.");
        }
        if (path.equals("/me")) {
            return text(200, "@board");
        }
        return switch (request.getMethod().value()) {
            case "PUT" -> {
                notes.put(path, request.getBodyAsString());
                yield text(200, "note " + path);
            }
            case "DELETE" -> text(notes.remove(path) == null ? 404 : 200, "");
            default -> notes.containsKey(path) ? text(200, "note " + path) : text(404, "");
        };
    }

    @Override
    protected boolean publishes(Request request) {
        return request.getMethod().value().equals("PUT");
    }

    @Override
    protected HttpAnswer refusal(int status, String reason) {
        return text(status, reason);
    }

    private static HttpAnswer text(int status, String text) {
        return new HttpAnswer(status, Map.of("Content-Type", "text/plain"), text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Settings settings() {
        return settings(TOKEN);
    }

    @Override
    public Settings settingsWithWrongSecret() {
        return settings("wrong");
    }

    private Settings settings(String token) {
        return new Settings(Map.of("address", address().toString()), Map.of("token", Secret.of(token)));
    }

    @Override
    public Set<String> secrets() {
        return Set.of(TOKEN);
    }

    @Override
    public int publications() {
        return notes.size();
    }
}
