package io.countersign.plugin.mastodon;

import com.fasterxml.jackson.databind.JsonNode;
import io.countersign.plugin.spi.PluginFailure;
import io.countersign.plugin.spi.channel.Image;
import io.countersign.plugin.spi.channel.Variant;
import io.countersign.plugin.spi.http.Effect;
import io.countersign.plugin.spi.http.HttpAnswer;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Looks through the account's own posts, newest first, back to the moment at which a publication was planned. A post is
 * known by its text and its images' descriptions, since no server tells the key it was sent with; so two publications
 * with the same words, planned within the same two minutes for one account, cannot be told apart.
 */
final class StatusSearch {

    /** Servers' clocks go wrong, and some cut the moment of a post to the second. */
    private static final Duration CLOCK_DIFFERENCE = Duration.ofMinutes(2);

    private static final int PAGE = 40;
    private static final int MOST_PAGES = 50;

    private final MastodonServer server;
    private final String account;
    private final Instant since;

    StatusSearch(MastodonServer server, String account, Instant planned) {
        this.server = server;
        this.account = account;
        this.since = planned.minus(CLOCK_DIFFERENCE);
    }

    /** Empty only when every post since then was seen, and it was none of them. */
    Optional<JsonNode> find(Variant variant) throws PluginFailure {
        String last = "";
        for (int page = 0; page < MOST_PAGES; page++) {
            JsonNode posts = page(last);
            if (posts.isEmpty()) {
                return Optional.empty();
            }
            if (repeats(posts, last)) {
                return absentFromTheOnlyPage(posts);
            }
            Optional<JsonNode> found = find(variant, posts);
            if (found.isPresent() || endsBefore(posts)) {
                return found;
            }
            last = posts.get(posts.size() - 1).path("id").asText();
        }
        throw unsure("has more posts since then than can be looked through");
    }

    private JsonNode page(String last) throws PluginFailure {
        String before = last.isEmpty() ? "" : "&max_id=" + MastodonServer.segment(last);
        JsonNode posts = server.read("/api/v1/accounts/%s/statuses?exclude_reblogs=true&limit=%d%s"
                .formatted(MastodonServer.segment(account), PAGE, before));
        if (!posts.isArray()) {
            throw unsure("does not list the account's posts");
        }
        return posts;
    }

    /** Some servers do not page: they give the same list again, last post included. */
    private static boolean repeats(JsonNode posts, String last) {
        for (JsonNode post : posts) {
            if (!last.isEmpty() && post.path("id").asText().equals(last)) {
                return true;
            }
        }
        return false;
    }

    private Optional<JsonNode> absentFromTheOnlyPage(JsonNode posts) throws PluginFailure {
        boolean reachesBack = !isRecent(posts.get(posts.size() - 1));
        if (posts.size() < PAGE || reachesBack) {
            return Optional.empty();
        }
        throw unsure("lists only the newest posts of the account");
    }

    private boolean endsBefore(JsonNode posts) {
        for (JsonNode post : posts) {
            if (isRecent(post)) {
                return false;
            }
        }
        return true;
    }

    private Optional<JsonNode> find(Variant variant, JsonNode posts) throws PluginFailure {
        for (JsonNode post : posts) {
            if (isRecent(post) && hasImagesOf(variant, post) && hasTextOf(variant, post)) {
                return Optional.of(post);
            }
        }
        return Optional.empty();
    }

    private boolean isRecent(JsonNode post) {
        try {
            String moment = post.path("created_at").asText();
            return !OffsetDateTime.parse(moment).toInstant().isBefore(since);
        } catch (DateTimeException unreadable) {
            return true;
        }
    }

    private static boolean hasImagesOf(Variant variant, JsonNode post) {
        List<Image> images = variant.images();
        JsonNode media = post.path("media_attachments");
        if (media.size() != images.size()) {
            return false;
        }
        for (int index = 0; index < images.size(); index++) {
            String described = media.path(index).path("description").asText("");
            String expected = images.get(index).alternativeText();
            if (!StatusText.normalized(described).equals(StatusText.normalized(expected))) {
                return false;
            }
        }
        return true;
    }

    /** By what was sent, where the server still tells it; else by what is left of it in the HTML. */
    private boolean hasTextOf(Variant variant, JsonNode post) throws PluginFailure {
        String sent = StatusText.of(variant);
        String shown = StatusText.plain(post.path("content").asText(""));
        if (!StatusText.alike(sent, shown)) {
            return false;
        }
        Optional<String> source = source(post.path("id").asText());
        return source.isPresent()
                ? StatusText.normalized(source.get()).equals(StatusText.normalized(sent))
                : StatusText.letters(shown).equals(StatusText.letters(sent));
    }

    private Optional<String> source(String id) throws PluginFailure {
        HttpAnswer answer = server.get(MastodonChannel.STATUSES + "/" + MastodonServer.segment(id) + "/source");
        if (answer.status() == 429 || answer.status() >= 500) {
            throw server.failure(answer, Effect.NONE);
        }
        JsonNode text =
                answer.ok() ? server.content(answer, Effect.NONE).path("text") : MastodonServer.JSON.missingNode();
        return text.isTextual() ? Optional.of(text.asText()) : Optional.empty();
    }

    private PluginFailure unsure(String why) {
        return PluginFailure.outcomeUnknown(
                "Mastodon: %s %s. Look there whether the post is published.".formatted(server.authority(), why), null);
    }
}
