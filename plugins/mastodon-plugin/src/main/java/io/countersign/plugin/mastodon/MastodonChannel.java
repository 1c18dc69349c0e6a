package io.countersign.plugin.mastodon;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.countersign.plugin.spi.PluginFailure;
import io.countersign.plugin.spi.channel.Channel;
import io.countersign.plugin.spi.channel.Finding;
import io.countersign.plugin.spi.channel.Limits;
import io.countersign.plugin.spi.channel.LimitsCheck;
import io.countersign.plugin.spi.channel.Metric;
import io.countersign.plugin.spi.channel.PublicationKey;
import io.countersign.plugin.spi.channel.Receipt;
import io.countersign.plugin.spi.channel.Variant;
import io.countersign.plugin.spi.channel.Verification;
import io.countersign.plugin.spi.http.Effect;
import io.countersign.plugin.spi.http.HttpAnswer;
import io.countersign.plugin.spi.http.HttpCall;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One account on one server. */
final class MastodonChannel implements Channel {

    static final String STATUSES = "/api/v1/statuses";
    private static final Set<Integer> CANNOT = Set.of(404, 405, 410, 501);

    private final MastodonServer server;
    private final String visibility;
    private final Limits limits;

    MastodonChannel(MastodonServer server, String visibility, Limits limits) {
        this.server = server;
        this.visibility = visibility;
        this.limits = limits;
    }

    @Override
    public List<Finding> check(Variant variant) {
        return LimitsCheck.findings(variant, StatusText.counted(StatusText.of(variant)), limits);
    }

    @Override
    public Receipt publish(Variant variant, PublicationKey key) throws PluginFailure {
        List<String> media = new MediaUpload(server).upload(variant.images());
        HttpCall call = HttpCall.postJson(server.address(STATUSES), status(variant, media))
                .header("Idempotency-Key", key.value().toString());

        HttpAnswer answer = server.send(call, Effect.PUBLIC);

        return receipt(server.content(answer, Effect.PUBLIC));
    }

    private String status(Variant variant, List<String> media) {
        ObjectNode status = MastodonServer.JSON.createObjectNode();
        status.put("status", StatusText.of(variant));
        status.put("visibility", visibility);
        String language = variant.language().getLanguage();
        if (!language.isEmpty()) {
            status.put("language", language);
        }
        if (!media.isEmpty()) {
            media.forEach(status.putArray("media_ids")::add);
        }
        return status.toString();
    }

    private static Receipt receipt(JsonNode status) throws PluginFailure {
        String id = status.path("id").asText("");
        if (id.isEmpty()) {
            throw PluginFailure.outcomeUnknown(
                    "Mastodon: it answered without the post's id. Look there before anything is repeated.", null);
        }
        return Receipt.live(id, WebAddress.of(status.path("url")));
    }

    @Override
    public Optional<Receipt> find(PublicationKey key, Variant variant) throws PluginFailure {
        String account = new Account(server).own().path("id").asText("");
        Optional<JsonNode> found = new StatusSearch(server, account, key.createdAt()).find(variant);
        return found.isPresent() ? Optional.of(receipt(found.get())) : Optional.empty();
    }

    /** Servers before 3.5 cannot change posts and answer 404. */
    @Override
    public Optional<Receipt> replace(Receipt live, Variant variant) throws PluginFailure {
        if (!isThere(live)) {
            return Optional.empty();
        }
        List<String> media = new MediaUpload(server).upload(variant.images());
        HttpCall call = HttpCall.putJson(server.address(path(live)), status(variant, media));
        HttpAnswer answer = server.send(call, Effect.PUBLIC);
        return CANNOT.contains(answer.status())
                ? Optional.empty()
                : Optional.of(receipt(server.content(answer, Effect.PUBLIC)));
    }

    @Override
    public boolean isThere(Receipt receipt) throws PluginFailure {
        HttpAnswer answer = server.get(path(receipt));
        if (!answer.ok() && answer.status() != 404 && answer.status() != 410) {
            throw server.failure(answer, Effect.NONE);
        }
        return answer.ok();
    }

    private static String path(Receipt receipt) {
        return STATUSES + "/" + MastodonServer.segment(receipt.remoteId());
    }

    /** Some servers answer 404 to every deletion and keep the post, so 404 is believed only when reading says it too. */
    @Override
    public void delete(Receipt receipt) throws PluginFailure {
        HttpAnswer answer = server.send(HttpCall.delete(server.address(path(receipt))), Effect.PUBLIC);
        if (answer.ok()) {
            return;
        }
        if (answer.status() != 404) {
            throw server.failure(answer, Effect.PUBLIC);
        }
        if (isThere(receipt)) {
            throw PluginFailure.defect(
                    "Mastodon: %s answers 404 to the deletion of post %s and still shows it. Delete it on the server."
                            .formatted(server.authority(), receipt.remoteId()),
                    null);
        }
    }

    @Override
    public List<Metric> metrics(Receipt receipt) throws PluginFailure {
        JsonNode status = server.read(path(receipt));
        return List.of(
                new Metric("likes", status.path("favourites_count").asLong()),
                new Metric("reposts", status.path("reblogs_count").asLong()),
                new Metric("replies", status.path("replies_count").asLong()));
    }

    @Override
    public Verification verify() throws PluginFailure {
        return new Account(server).verification(MastodonChannelFactory.USUAL);
    }
}
