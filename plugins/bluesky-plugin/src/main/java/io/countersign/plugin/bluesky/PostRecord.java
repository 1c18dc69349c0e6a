package io.countersign.plugin.bluesky;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.countersign.plugin.spi.PluginFailure;
import io.countersign.plugin.spi.channel.Image;
import io.countersign.plugin.spi.channel.Variant;
import io.countersign.plugin.spi.http.Effect;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Builds the record of a post (app.bsky.feed.post); images are uploaded and mentions looked up for it. */
record PostRecord(Xrpc xrpc, Login login) {

    /** The link goes on a card; beside images there is no card, so there it ends the text. */
    static String text(Variant variant) {
        boolean isLeftOut = variant.link()
                .filter(link -> !variant.images().isEmpty() && !variant.text().contains(link.toString()))
                .isPresent();
        return isLeftOut ? variant.text() + "\n\n" + variant.link().get() : variant.text();
    }

    ObjectNode of(Variant variant, Instant createdAt) throws PluginFailure {
        String text = text(variant);
        ObjectNode record =
                Xrpc.object().put("$type", Repository.POSTS).put("text", text).put("createdAt", createdAt.toString());
        String language = variant.language().toLanguageTag();
        if (!language.equals("und")) {
            record.putArray("langs").add(language);
        }
        ArrayNode facets = facets(text);
        if (!facets.isEmpty()) {
            record.set("facets", facets);
        }
        if (!variant.images().isEmpty()) {
            record.set("embed", images(variant));
        } else if (variant.link().isPresent()) {
            record.set("embed", card(variant.link().get(), variant));
        }
        return record;
    }

    private ArrayNode facets(String text) throws PluginFailure {
        ArrayNode facets = Xrpc.object().arrayNode();
        for (Facet facet : Facets.in(text)) {
            Optional<String> feature =
                    facet.kind() == Facet.Kind.MENTION ? did(facet.value()) : Optional.of(facet.value());
            feature.map(facet::json).ifPresent(facets::add);
        }
        return facets;
    }

    /** Empty when nobody has the handle: then it stays text. */
    private Optional<String> did(String handle) throws PluginFailure {
        XrpcAnswer answer =
                xrpc.ask(xrpc.query("com.atproto.identity.resolveHandle", Map.of("handle", handle)), Effect.NONE);
        if (answer.http().status() == 400 || answer.http().status() == 404) {
            return Optional.empty();
        }
        if (!answer.json().path("did").isTextual()) {
            throw xrpc.failure(answer, Effect.NONE);
        }
        return Optional.of(answer.json().path("did").asText());
    }

    private ObjectNode images(Variant variant) throws PluginFailure {
        ObjectNode embed = Xrpc.object().put("$type", "app.bsky.embed.images");
        ArrayNode images = embed.putArray("images");
        for (Image image : variant.images()) {
            ObjectNode node = images.addObject().put("alt", image.alternativeText());
            node.set("image", upload(image));
            if (image.width() > 0 && image.height() > 0) {
                node.putObject("aspectRatio").put("width", image.width()).put("height", image.height());
            }
        }
        return embed;
    }

    private ObjectNode upload(Image image) throws PluginFailure {
        var answer = xrpc.content(login.ask(xrpc.upload(image.mediaType(), image.content()), Effect.NONE), Effect.NONE);
        if (answer.path("blob") instanceof ObjectNode blob) {
            return blob;
        }
        throw PluginFailure.unavailable(
                "Bluesky image '" + image.name() + "': the server took it without a reference. It is tried again.",
                null);
    }

    private static ObjectNode card(URI link, Variant variant) {
        ObjectNode embed = Xrpc.object().put("$type", "app.bsky.embed.external");
        embed.putObject("external")
                .put("uri", link.toString())
                .put("title", variant.title().orElseGet(() -> shown(link)))
                .put("description", "");
        return embed;
    }

    private static String shown(URI link) {
        return link.getHost() == null ? link.toString() : link.getHost().replaceFirst("^www\\.", "");
    }
}
