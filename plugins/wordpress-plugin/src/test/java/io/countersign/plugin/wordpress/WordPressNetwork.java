package io.countersign.plugin.wordpress;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.http.Request;
import io.countersign.plugin.spi.Secret;
import io.countersign.plugin.spi.http.HttpAnswer;
import io.countersign.plugin.spi.setting.Settings;
import io.countersign.plugin.testkit.ScriptedNetwork;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Answers as WordPress 6 does to an editor, recorded from a real one (docker/counterparts). */
public final class WordPressNetwork extends ScriptedNetwork {

    private static final String PASSWORD = "abcd EFGH 1234 ijkl";
    private static final String WRONG_PASSWORD = "wr0ng WR0NG wr0ng";
    private static final String API = "/wp-json/wp/v2";

    private final List<ObjectNode> posts = new ArrayList<>();
    private final List<ObjectNode> media = new ArrayList<>();
    private Set<String> capabilities = Set.of("publish_posts", "publish_pages", "upload_files");
    private String statusOfNewPosts = "publish";
    private boolean hasTrash = true;
    private boolean hasApi = true;

    void allowOnly(String... names) {
        capabilities = Set.of(names);
    }

    public void holdBackNewPosts() {
        statusOfNewPosts = "pending";
    }

    public void approveAll() {
        posts.forEach(post -> post.put("status", "publish"));
    }

    void doWithoutTrash() {
        hasTrash = false;
    }

    void doWithoutApi() {
        hasApi = false;
    }

    List<ObjectNode> posts() {
        return posts;
    }

    List<ObjectNode> media() {
        return media;
    }

    @Override
    protected HttpAnswer answer(Request request) {
        URI uri = URI.create(request.getUrl());
        if (!hasApi) {
            return new HttpAnswer(
                    404,
                    Map.of("Content-Type", "text/html"),
                    "<html>Not found</html>".getBytes(StandardCharsets.UTF_8));
        }
        boolean known = new Login("publisher", Secret.of(PASSWORD))
                .basic()
                .equals(Optional.ofNullable(request.getHeader("Authorization"))
                        .orElse("")
                        .replace("Basic ", ""));
        String path = uri.getPath().substring(API.length());
        if (!known) {
            return unknownUser(path, Optional.ofNullable(uri.getQuery()).orElse(""));
        }
        String collection = path.split("/")[1];
        return switch (collection) {
            case "users" -> user();
            case "media" -> media(request, path, uri);
            default -> posts(request, collection, path, uri);
        };
    }

    private HttpAnswer unknownUser(String path, String query) {
        if (path.equals("/users/me")) {
            return error(401, "rest_not_logged_in", "You are not currently logged in.");
        }
        return query.contains("status=")
                ? error(400, "rest_invalid_param", "rest_forbidden_status: Status is forbidden.")
                : error(401, "rest_cannot_create", "Sorry, you are not allowed to create posts as this user.");
    }

    private HttpAnswer user() {
        ObjectNode user = WordPressSite.JSON
                .createObjectNode()
                .put("username", "publisher")
                .put("name", "Acme press");
        user.put("link", "http://acme.example/author/publisher/");
        capabilities.forEach(user.putObject("capabilities")::putNull);
        capabilities.forEach(each -> user.withObject("/capabilities").put(each, true));
        return json(200, user);
    }

    private HttpAnswer media(Request request, String path, URI uri) {
        if (request.getMethod().value().equals("GET")) {
            return bySlug(media, uri.getQuery());
        }
        if (path.equals("/media")) {
            String name = request.getHeader("Content-Disposition").replaceAll(".*filename=\"|\"", "");
            if (!name.matches(".*\\.(png|jpg|gif|webp)")) {
                return error(500, "rest_upload_sideload_error", "Sorry, you are not allowed to upload this file type.");
            }
            ObjectNode file = WordPressSite.JSON.createObjectNode().put("id", 100 + media.size());
            media.add(file.put("slug", name.replaceFirst("\\..*", "")).put("alt_text", ""));
            return json(201, file);
        }
        ObjectNode file = byId(media, path).orElseThrow();
        return json(
                200,
                file.put(
                        "alt_text",
                        read(request.getBodyAsString()).path("alt_text").asText()));
    }

    private HttpAnswer posts(Request request, String collection, String path, URI uri) {
        if (request.getMethod().value().equals("POST")) {
            if (!capabilities.contains("publish_" + collection)) {
                return error(403, "rest_cannot_create", "Sorry, you are not allowed to create posts as this user.");
            }
            if (!path.equals("/" + collection)) {
                ObjectNode change = read(request.getBodyAsString()).deepCopy();
                return byId(posts, path)
                        .map(post -> json(200, post.setAll(change)))
                        .orElseGet(() -> error(404, "rest_post_invalid_id", "Invalid post ID."));
            }
            ObjectNode post = read(request.getBodyAsString()).deepCopy();
            post.put("id", 10 + posts.size()).put("status", statusOfNewPosts).put("collection", collection);
            post.put("link", "http://acme.example/" + post.path("slug").asText() + "/");
            posts.add(post);
            return json(201, post);
        }
        if (path.equals("/" + collection)) {
            return bySlug(posts, uri.getQuery());
        }
        Optional<ObjectNode> post = byId(posts, path);
        if (post.isEmpty()) {
            return error(404, "rest_post_invalid_id", "Invalid post ID.");
        }
        return request.getMethod().value().equals("DELETE") ? delete(post.get(), uri) : json(200, post.get());
    }

    private HttpAnswer delete(ObjectNode post, URI uri) {
        if ("force=true".equals(uri.getQuery())) {
            posts.remove(post);
        } else if (!hasTrash) {
            return error(501, "rest_trash_not_supported", "The post does not support trashing.");
        } else if (post.path("status").asText().equals("trash")) {
            return error(410, "rest_already_trashed", "The post has already been deleted.");
        }
        return json(
                200, post.put("status", "trash").put("slug", post.path("slug").asText() + "__trashed"));
    }

    private static HttpAnswer bySlug(List<ObjectNode> all, String query) {
        Set<String> slugs = Set.of(query.replaceFirst(".*slug=", "").split(",", -1));
        return json(
                200,
                WordPressSite.JSON.valueToTree(all.stream()
                        .filter(each -> slugs.contains(each.path("slug").asText()))
                        .toList()));
    }

    private static Optional<ObjectNode> byId(List<ObjectNode> all, String path) {
        String id = path.replaceFirst(".*/", "");
        return all.stream().filter(each -> each.path("id").asText().equals(id)).findFirst();
    }

    @Override
    protected boolean publishes(Request request) {
        return request.getMethod().value().equals("POST") && request.getUrl().matches(API + "/(posts|pages)");
    }

    @Override
    protected HttpAnswer refusal(int status, String reason) {
        return error(status, status == 401 ? "rest_cannot_create" : "rest_invalid_param", reason);
    }

    private static HttpAnswer error(int status, String code, String message) {
        return json(
                status, WordPressSite.JSON.createObjectNode().put("code", code).put("message", message));
    }

    private static HttpAnswer json(int status, JsonNode body) {
        try {
            return new HttpAnswer(
                    status, Map.of("Content-Type", "application/json"), WordPressSite.JSON.writeValueAsBytes(body));
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static JsonNode read(String json) {
        try {
            return WordPressSite.JSON.readTree(json);
        } catch (JsonProcessingException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    @Override
    public Settings settings() {
        return settings(PASSWORD, "post");
    }

    @Override
    public Settings settingsWithWrongSecret() {
        return settings(WRONG_PASSWORD, "post");
    }

    Settings settingsForPages() {
        return settings(PASSWORD, "page");
    }

    private Settings settings(String password, String kind) {
        return new Settings(
                Map.of("site", address() + "/", "user", "publisher", "kind", kind),
                Map.of("applicationPassword", Secret.of(password)));
    }

    @Override
    public Set<String> secrets() {
        return Set.of(PASSWORD, WRONG_PASSWORD, new Login("publisher", Secret.of(PASSWORD)).basic());
    }

    @Override
    public int publications() {
        return (int) posts.stream()
                .filter(post -> post.path("status").asText().equals("publish"))
                .count();
    }
}
