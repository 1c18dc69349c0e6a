package io.countersign.plugin.bluesky;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.countersign.plugin.spi.PluginFailure;
import io.countersign.plugin.spi.channel.Receipt;
import io.countersign.plugin.spi.http.Effect;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** The account's records on its server. */
record Repository(Xrpc xrpc, Login login) {

    static final String POSTS = "app.bsky.feed.post";
    private static final String PROFILES = "app.bsky.actor.profile";
    private static final String PUBLIC_SERVICE = "bsky.social";

    Session session() throws PluginFailure {
        return login.session();
    }

    /**
     * Puts the record where none is: {@code swapRecord} null. Repeated with the same record, the server says it is there;
     * with another one it refuses, and nothing is overwritten.
     */
    Receipt put(RecordKey key, ObjectNode record) throws PluginFailure {
        ObjectNode input = place(POSTS, key.value());
        input.putNull("swapRecord");
        input.set("record", record);
        XrpcAnswer answer = login.ask(xrpc.procedure("com.atproto.repo.putRecord", input), Effect.PUBLIC);
        if (answer.error().equals("InvalidSwap")) {
            return first(key, record);
        }
        if (!answer.json().path("uri").asText("").endsWith("/" + key.value())) {
            throw xrpc.failure(answer, Effect.PUBLIC);
        }
        return receipt(key);
    }

    private Receipt first(RecordKey key, ObjectNode record) throws PluginFailure {
        Optional<JsonNode> there = get(POSTS, key.value());
        boolean ours = there.filter(value -> value.path("text").equals(record.path("text")))
                .filter(value -> value.path("createdAt").equals(record.path("createdAt")))
                .isPresent();
        if (!ours) {
            throw PluginFailure.defect("Bluesky post: another one has the record key " + key.value() + ".", null);
        }
        return receipt(key);
    }

    Optional<Receipt> find(RecordKey key) throws PluginFailure {
        return get(POSTS, key.value()).isPresent() ? Optional.of(receipt(key)) : Optional.empty();
    }

    boolean has(Receipt receipt) throws PluginFailure {
        return get(POSTS, key(receipt)).isPresent();
    }

    private static String key(Receipt receipt) {
        return receipt.remoteId().substring(receipt.remoteId().lastIndexOf('/') + 1);
    }

    Optional<String> displayName() throws PluginFailure {
        return get(PROFILES, "self").map(profile -> profile.path("displayName").asText(""));
    }

    private Optional<JsonNode> get(String collection, String key) throws PluginFailure {
        XrpcAnswer answer = login.ask(xrpc.query("com.atproto.repo.getRecord", where(collection, key)), Effect.NONE);
        if (answer.error().equals("RecordNotFound")) {
            return Optional.empty();
        }
        if (!answer.http().ok() || !answer.json().path("value").isObject()) {
            throw xrpc.failure(answer, Effect.NONE);
        }
        return Optional.of(answer.json().path("value"));
    }

    /** The server says yes, too, when the record is not there. */
    void delete(Receipt receipt) throws PluginFailure {
        ObjectNode input = place(POSTS, key(receipt));
        xrpc.content(login.ask(xrpc.procedure("com.atproto.repo.deleteRecord", input), Effect.PUBLIC), Effect.PUBLIC);
    }

    Optional<URI> profile() throws PluginFailure {
        return isPublic()
                ? Optional.of(URI.create("https://bsky.app/profile/" + session().handle()))
                : Optional.empty();
    }

    private Receipt receipt(RecordKey key) throws PluginFailure {
        URI permalink = isPublic()
                ? URI.create("https://bsky.app/profile/" + session().handle() + "/post/" + key.value())
                : xrpc.address("com.atproto.repo.getRecord", where(POSTS, key.value()));
        String remoteId = "at://" + session().did() + "/" + POSTS + "/" + key.value();
        return Receipt.live(remoteId, Optional.of(permalink));
    }

    private boolean isPublic() {
        return PUBLIC_SERVICE.equals(xrpc.service().getHost());
    }

    private ObjectNode place(String collection, String key) throws PluginFailure {
        ObjectNode place = Xrpc.object();
        where(collection, key).forEach(place::put);
        return place;
    }

    private Map<String, String> where(String collection, String key) throws PluginFailure {
        return Map.of("repo", session().did(), "collection", collection, "rkey", key);
    }
}
