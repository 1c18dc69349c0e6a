package io.countersign.plugin.bluesky;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.http.Request;
import io.countersign.plugin.spi.Secret;
import io.countersign.plugin.spi.http.HttpAnswer;
import io.countersign.plugin.spi.setting.Settings;
import io.countersign.plugin.testkit.ScriptedNetwork;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A PDS as far as the plugin uses it; its answers are those that a real one (0.4.217) gave. */
public final class BlueskyNetwork extends ScriptedNetwork {

    static final String DID = "did:plc:acme";
    private static final String PASSWORD = "abcd-efgh-ijkl-mnop";
    private static final String TOKEN = "eyJ.access.token";
    private static final String REFRESH_TOKEN = "eyJ.refresh.token";
    private static final JsonMapper JSON = new JsonMapper();

    private volatile int session;
    private volatile boolean isOver;
    private volatile boolean isLocked;
    private volatile boolean isRenewable = true;
    private final Map<String, JsonNode> records = new ConcurrentHashMap<>();

    @Override
    protected HttpAnswer answer(Request request) {
        String method = URI.create(request.getUrl()).getPath().replace("/xrpc/", "");
        if (method.equals("com.atproto.server.createSession")) {
            return login(json(request));
        }
        if (method.equals("com.atproto.server.refreshSession")) {
            return renewal(request);
        }
        if (method.equals("com.atproto.identity.resolveHandle")) {
            String handle = request.queryParameter("handle").firstValue();
            return handle.equals("ada.example")
                    ? ok(JSON.createObjectNode().put("did", "did:plc:ada"))
                    : error(400, "InvalidRequest", "Unable to resolve handle");
        }
        String authorization = String.valueOf(request.getHeader("Authorization"));
        if (!authorization.startsWith("Bearer " + TOKEN)) {
            return error(401, "AuthMissing", "Authentication Required");
        }
        if (isOver || !authorization.equals("Bearer " + TOKEN + session)) {
            return error(400, "ExpiredToken", "Token has expired");
        }
        return switch (method) {
            case "com.atproto.repo.uploadBlob" -> blob(request);
            case "com.atproto.repo.getRecord" -> get(request);
            case "com.atproto.repo.putRecord" -> put(json(request));
            case "com.atproto.repo.deleteRecord" -> delete(json(request));
            default -> error(501, "MethodNotImplemented", "Method Not Implemented");
        };
    }

    private HttpAnswer login(JsonNode input) {
        if (isLocked || !input.path("password").asText().equals(PASSWORD)) {
            return error(401, "AuthenticationRequired", "Invalid identifier or password");
        }
        return session();
    }

    private HttpAnswer renewal(Request request) {
        if (request.getBody().length > 0) {
            return error(400, "InvalidRequest", "A request body was provided when none was expected");
        }
        boolean isRight = ("Bearer " + REFRESH_TOKEN + session).equals(request.getHeader("Authorization"));
        return isRight && isRenewable && !isLocked ? session() : error(400, "ExpiredToken", "Token has been revoked");
    }

    private synchronized HttpAnswer session() {
        session++;
        isOver = false;
        return ok(JSON.createObjectNode()
                .put("did", DID)
                .put("handle", "acme.test")
                .put("accessJwt", TOKEN + session)
                .put("refreshJwt", REFRESH_TOKEN + session));
    }

    /** The session runs out, as it does after two hours; its renewal is good for two months. */
    void endSession() {
        isOver = true;
    }

    /** As when the account's owner revokes every session, but not the password. */
    void revokeSessions() {
        isOver = true;
        isRenewable = false;
    }

    long asked(String method) {
        return requests().stream()
                .filter(request -> request.getUrl().endsWith(method))
                .count();
    }

    private static HttpAnswer blob(Request request) {
        ObjectNode answer = JSON.createObjectNode();
        answer.putObject("blob")
                .put("$type", "blob")
                .put("mimeType", request.getHeader("Content-Type"))
                .put("size", request.getBody().length)
                .putObject("ref")
                .put("$link", "bafkrei");
        return ok(answer);
    }

    private HttpAnswer get(Request request) {
        String key = request.queryParameter("collection").firstValue() + "/"
                + request.queryParameter("rkey").firstValue();
        JsonNode record = records.get(key);
        if (record == null) {
            return error(400, "RecordNotFound", "Could not locate record: at://" + DID + "/" + key);
        }
        ObjectNode answer =
                JSON.createObjectNode().put("uri", "at://" + DID + "/" + key).put("cid", "bafyrei");
        answer.set("value", record);
        return ok(answer);
    }

    private HttpAnswer put(JsonNode input) {
        String key = key(input);
        JsonNode there = records.get(key);
        if (there != null && input.path("swapRecord").isNull() && !there.equals(input.path("record"))) {
            return error(400, "InvalidSwap", "Record was at bafyrei");
        }
        records.put(key, input.path("record"));
        return ok(JSON.createObjectNode().put("uri", "at://" + DID + "/" + key).put("cid", "bafyrei"));
    }

    private HttpAnswer delete(JsonNode input) {
        records.remove(key(input));
        return ok(JSON.createObjectNode());
    }

    /** As somebody with another client would. */
    void rewrite(String recordKey, ObjectNode record) {
        records.put(Repository.POSTS + "/" + recordKey, record);
    }

    JsonNode onlyPost() {
        List<JsonNode> posts = List.copyOf(records.values());
        if (posts.size() != 1) {
            throw new IllegalStateException("There are " + posts.size() + " posts.");
        }
        return posts.get(0);
    }

    private static String key(JsonNode input) {
        return input.path("collection").asText() + "/" + input.path("rkey").asText();
    }

    @Override
    protected boolean publishes(Request request) {
        return request.getUrl().endsWith("com.atproto.repo.putRecord");
    }

    @Override
    protected HttpAnswer refusal(int status, String reason) {
        isLocked = status == 401;
        return error(status, status == 401 ? "ExpiredToken" : "InvalidRequest", reason);
    }

    private static HttpAnswer ok(ObjectNode json) {
        return answer(200, json);
    }

    private static HttpAnswer error(int status, String error, String message) {
        return answer(status, JSON.createObjectNode().put("error", error).put("message", message));
    }

    private static HttpAnswer answer(int status, ObjectNode json) {
        byte[] body = json.toString().getBytes(StandardCharsets.UTF_8);
        return new HttpAnswer(status, Map.of("Content-Type", "application/json; charset=utf-8"), body);
    }

    private static JsonNode json(Request request) {
        try {
            return Objects.requireNonNull(JSON.readTree(request.getBody()));
        } catch (IOException invalid) {
            throw new IllegalArgumentException("The plugin sent no JSON.", invalid);
        }
    }

    @Override
    public Settings settings() {
        return settings(PASSWORD);
    }

    @Override
    public Settings settingsWithWrongSecret() {
        return settings("wrong-word");
    }

    private Settings settings(String password) {
        return new Settings(
                Map.of("service", address().toString(), "handle", "acme.test"),
                Map.of("appPassword", Secret.of(password)));
    }

    @Override
    public Set<String> secrets() {
        return Set.of(PASSWORD, TOKEN, REFRESH_TOKEN, "wrong-word");
    }

    @Override
    public int publications() {
        return (int) records.keySet().stream()
                .filter(key -> key.startsWith(Repository.POSTS))
                .count();
    }
}
