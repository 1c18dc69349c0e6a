package io.countersign.plugin.mastodon;

import com.fasterxml.jackson.databind.JsonNode;
import io.countersign.plugin.spi.channel.Limits;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What a server says about its limits; the usual ones where it says nothing, or nothing sensible. */
final class InstanceLimits {

    private InstanceLimits() {}

    /** @param instance the answer of {@code /api/v2/instance} or {@code /api/v1/instance} */
    static Limits of(JsonNode instance, Limits usual) {
        JsonNode statuses = instance.path("configuration").path("statuses");
        JsonNode media = instance.path("configuration").path("media_attachments");
        return new Limits(
                usual.title(),
                positive(statuses.path("max_characters"), positive(instance.path("max_toot_chars"), usual.text())),
                usual.textUnit(),
                usual.textBytes(),
                OptionalInt.of(positive(
                        statuses.path("characters_reserved_per_url"),
                        usual.urlWeight().orElseThrow())),
                usual.textFormat(),
                positive(statuses.path("max_media_attachments"), usual.images()),
                media.path("image_size_limit").asLong() > 0
                        ? media.path("image_size_limit").asLong()
                        : usual.imageBytes(),
                imageTypes(media.path("supported_mime_types"), usual.imageTypes()),
                positive(media.path("description_limit"), usual.alternativeText()));
    }

    private static int positive(JsonNode number, int otherwise) {
        return number.canConvertToInt() && number.asInt() > 0 ? number.asInt() : otherwise;
    }

    private static Set<String> imageTypes(JsonNode supported, Set<String> usual) {
        Set<String> types = StreamSupport.stream(supported.spliterator(), false)
                .map(JsonNode::asText)
                .filter(usual::contains)
                .collect(Collectors.toUnmodifiableSet());
        return types.isEmpty() ? usual : types;
    }
}
