package io.countersign.plugin.bluesky;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.countersign.plugin.spi.Secret;
import io.countersign.plugin.spi.http.HttpCall;
import io.countersign.plugin.spi.setting.Settings;
import io.countersign.plugin.testkit.ContractNetwork;
import io.countersign.plugin.testkit.JdkHttp;
import io.countersign.plugin.testkit.Trouble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/** A running PDS. Its account keeps the posts of earlier tests, so only those since the start count. */
final class RealPds implements ContractNetwork {

    private final URI service;
    private final String handle;
    private final Secret appPassword;
    private final int before;

    RealPds(URI service, String handle, Secret appPassword) {
        this.service = service;
        this.handle = handle;
        this.appPassword = appPassword;
        this.before = posts();
    }

    @Override
    public Settings settings() {
        return settings(appPassword);
    }

    @Override
    public Settings settingsWithWrongSecret() {
        return settings(Secret.of("wrong-word"));
    }

    private Settings settings(Secret password) {
        return new Settings(Map.of("service", service.toString(), "handle", handle), Map.of("appPassword", password));
    }

    @Override
    public Set<String> secrets() {
        return Set.of(appPassword.reveal(), "wrong-word");
    }

    @Override
    public int publications() {
        return posts() - before;
    }

    private int posts() {
        String page =
                service + "/xrpc/com.atproto.repo.listRecords?collection=app.bsky.feed.post&limit=100&repo=" + handle;
        int posts = 0;
        String cursor = "";
        do {
            JsonNode answer = read(URI.create(page + (cursor.isEmpty() ? "" : "&cursor=" + cursor)));
            posts += answer.path("records").size();
            cursor = answer.path("cursor").asText("");
        } while (!cursor.isEmpty());
        return posts;
    }

    private static JsonNode read(URI address) {
        try {
            return new JsonMapper()
                    .readTree(new JdkHttp(Duration.ofSeconds(10))
                            .send(HttpCall.get(address))
                            .body());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public boolean supports(Trouble trouble) {
        return false;
    }

    @Override
    public void prepare(Trouble trouble) {
        throw new IllegalArgumentException("A real server cannot be brought to " + trouble + ".");
    }

    @Override
    public void close() {}
}
