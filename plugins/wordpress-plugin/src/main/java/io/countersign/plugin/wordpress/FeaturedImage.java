package io.countersign.plugin.wordpress;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.countersign.plugin.spi.PluginFailure;
import io.countersign.plugin.spi.channel.Image;
import io.countersign.plugin.spi.http.Effect;
import io.countersign.plugin.spi.http.HttpAnswer;
import io.countersign.plugin.spi.http.HttpCall;
import java.util.Map;

/** The image of a publication in the site's media library: put there once, however often it is tried. */
final class FeaturedImage {

    private static final Map<String, String> ENDINGS =
            Map.of("image/jpeg", "jpg", "image/png", "png", "image/gif", "gif", "image/webp", "webp");

    private final WordPressSite site;

    FeaturedImage(WordPressSite site) {
        this.site = site;
    }

    /** @return its id in the library */
    long upload(Image image, Slug slug) throws PluginFailure {
        JsonNode earlier = site.read("/media?context=edit&slug=" + slug.value());
        JsonNode media = earlier.isEmpty() ? create(image, slug) : earlier.get(0);
        long id = media.path("id").asLong();
        if (!media.path("alt_text").asText("").equals(image.alternativeText())) {
            ObjectNode change = WordPressSite.JSON.createObjectNode().put("alt_text", image.alternativeText());
            site.post("/media/" + id, change, Effect.NONE);
        }
        return id;
    }

    /** WordPress makes the slug from the file's name. */
    private JsonNode create(Image image, Slug slug) throws PluginFailure {
        String ending = ENDINGS.getOrDefault(image.mediaType(), "bin");
        HttpCall call = HttpCall.post(site.address("/media"), image.mediaType(), image.content())
                .header("Content-Disposition", "attachment; filename=\"%s.%s\"".formatted(slug.value(), ending));
        HttpAnswer answer = site.send(call, Effect.NONE);
        return site.content(answer, Effect.NONE);
    }
}
