package io.countersign.plugin.mastodon;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.http.Request;
import io.countersign.plugin.spi.Secret;
import io.countersign.plugin.spi.http.HttpAnswer;
import io.countersign.plugin.spi.setting.Settings;
import io.countersign.plugin.testkit.ContractClock;
import io.countersign.plugin.testkit.ScriptedNetwork;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** Answers as Mastodon 4.3 does (docs.joinmastodon.org), or as a server that leaves something out. */
public final class MastodonNetwork extends ScriptedNetwork {

    private static final String TOKEN = "s3cr3t-mastodon-token";

    private final List<ObjectNode> statuses = new CopyOnWriteArrayList<>();
    private final MastodonMedia media = new MastodonMedia();
    private Instant now = ContractClock.NOW;
    private int limitCap = 40;
    private boolean pages = true;
    private boolean tellsSource = true;
    private boolean deletes = true;
    private boolean edits = true;
    private boolean hasSecondVersion = true;

    public void setClock(Instant moment) {
        now = moment;
    }

    void ignorePaging() {
        pages = false;
    }

    void listAtMost(int most) {
        limitCap = most;
    }

    void hideSources() {
        tellsSource = false;
    }

    void refuseDeletions() {
        deletes = false;
    }

    void refuseChanges() {
        edits = false;
    }

    void haveFirstVersionOnly() {
        hasSecondVersion = false;
    }

    MastodonMedia media() {
        return media;
    }

    ObjectNode lastStatus() {
        return statuses.get(statuses.size() - 1);
    }

    @Override
    protected HttpAnswer answer(Request request) {
        URI uri = URI.create(request.getUrl());
        String path = uri.getPath();
        if (path.endsWith("/instance")) {
            return instance(path);
        }
        if (!("Bearer " + TOKEN).equals(request.getHeader("Authorization"))) {
            return refusal(401, "The access token is invalid");
        }
        if (path.equals("/api/v2/media") || path.startsWith("/api/v1/media/")) {
            return media.answer(request);
        }
        return switch (path) {
            case "/api/v1/accounts/verify_credentials" -> json(200, account());
            case "/api/v1/accounts/17/statuses" ->
                list(Optional.ofNullable(uri.getQuery()).orElse(""));
            case "/api/v1/statuses" -> post(request);
            default -> path.startsWith("/api/v1/statuses/") ? one(request, path) : refusal(404, "Record not found");
        };
    }

    private HttpAnswer instance(String path) {
        if (path.contains("v2") && !hasSecondVersion) {
            return refusal(404, "Record not found");
        }
        return json(200, read("""
                {"%s":"acme.example","configuration":{
                  "statuses":{"max_characters":640,"max_media_attachments":6,"characters_reserved_per_url":30},
                  "media_attachments":{"supported_mime_types":["image/png","image/svg+xml","video/mp4"],
                    "image_size_limit":1234567,"description_limit":900}}}
                """.formatted(path.contains("v2") ? "domain" : "uri")));
    }

    private static JsonNode account() {
        return read("""
                {"id":"17","username":"brand","acct":"brand","display_name":"Acme","url":"https://acme.example/@brand"}
                """);
    }

    private HttpAnswer post(Request request) {
        String key = request.getHeader("Idempotency-Key");
        for (ObjectNode status : statuses) {
            if (status.path("key").asText().equals(key)) {
                return json(200, status);
            }
        }
        JsonNode sent = read(request.getBodyAsString());
        ObjectNode status = MastodonServer.JSON.createObjectNode();
        String id = String.valueOf(1000 + statuses.size());
        status.put("id", id).put("key", key).put("created_at", now.toString());
        status.put("url", "https://acme.example/@brand/" + id);
        status.put("source", sent.path("status").asText());
        status.put("content", MastodonHtml.of(sent.path("status").asText()));
        status.put("language", sent.path("language").asText(null));
        status.put("visibility", sent.path("visibility").asText());
        status.put("favourites_count", 3).put("reblogs_count", 2).put("replies_count", 1);
        status.set("media_attachments", media.attached(sent.path("media_ids")));
        statuses.add(status);
        return json(200, status);
    }

    private HttpAnswer list(String query) {
        String before = query.contains("max_id=") && pages ? query.replaceFirst(".*max_id=", "") : "9999999";
        ArrayNode page = MastodonServer.JSON.createArrayNode();
        for (int index = statuses.size() - 1; index >= 0 && page.size() < limitCap; index--) {
            if (statuses.get(index).path("id").asLong() < Long.parseLong(before)) {
                page.add(statuses.get(index));
            }
        }
        return json(200, page);
    }

    private HttpAnswer one(Request request, String path) {
        String id = path.split("/")[4];
        Optional<ObjectNode> status = statuses.stream()
                .filter(each -> each.path("id").asText().equals(id))
                .findFirst();
        if (status.isEmpty() || (path.endsWith("/source") && !tellsSource)) {
            return refusal(404, "Record not found");
        }
        if (request.getMethod().value().equals("DELETE")) {
            if (!deletes) {
                return new HttpAnswer(404, Map.of(), new byte[0]);
            }
            statuses.remove(status.get());
        }
        if (request.getMethod().value().equals("PUT")) {
            if (!edits) {
                return refusal(404, "Record not found");
            }
            JsonNode sent = read(request.getBodyAsString());
            status.get().put("source", sent.path("status").asText());
            status.get().set("media_attachments", media.attached(sent.path("media_ids")));
        }
        ObjectNode source = MastodonServer.JSON.createObjectNode().put("id", id);
        source.set("text", status.get().path("source"));
        return json(200, path.endsWith("/source") ? source : status.get());
    }

    @Override
    protected boolean publishes(Request request) {
        return request.getMethod().value().equals("POST") && request.getUrl().equals("/api/v1/statuses");
    }

    @Override
    protected HttpAnswer refusal(int status, String reason) {
        return json(status, MastodonServer.JSON.createObjectNode().put("error", reason));
    }

    static HttpAnswer json(int status, JsonNode body) {
        try {
            return new HttpAnswer(
                    status, Map.of("Content-Type", "application/json"), MastodonServer.JSON.writeValueAsBytes(body));
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static JsonNode read(String json) {
        try {
            return MastodonServer.JSON.readTree(json);
        } catch (JsonProcessingException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    @Override
    public Settings settings() {
        return settings(TOKEN);
    }

    @Override
    public Settings settingsWithWrongSecret() {
        return settings("wr0ng-token");
    }

    private Settings settings(String token) {
        return new Settings(
                Map.of("server", address().toString(), "visibility", "unlisted"),
                Map.of("accessToken", Secret.of(token)));
    }

    @Override
    public Set<String> secrets() {
        return Set.of(TOKEN, "wr0ng-token");
    }

    @Override
    public int publications() {
        return statuses.size();
    }
}
