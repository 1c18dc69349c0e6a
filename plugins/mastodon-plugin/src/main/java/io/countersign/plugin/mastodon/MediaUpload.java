package io.countersign.plugin.mastodon;

import com.fasterxml.jackson.databind.JsonNode;
import io.countersign.plugin.spi.PluginFailure;
import io.countersign.plugin.spi.channel.Image;
import io.countersign.plugin.spi.http.Effect;
import io.countersign.plugin.spi.http.HttpAnswer;
import io.countersign.plugin.spi.http.HttpCall;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Puts images on the server, where nobody sees them until a post carries them; unused ones it removes by itself. */
final class MediaUpload {

    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final int MOST_QUESTIONS = 60;

    private final MastodonServer server;

    MediaUpload(MastodonServer server) {
        this.server = server;
    }

    /** The ids that a post names its images by, in their order. */
    List<String> upload(List<Image> images) throws PluginFailure {
        List<String> ids = new ArrayList<>();
        for (Image image : images) {
            ids.add(upload(image));
        }
        return ids;
    }

    private String upload(Image image) throws PluginFailure {
        MultipartForm form = new MultipartForm().file("file", image);
        if (!image.alternativeText().isEmpty()) {
            form.field("description", image.alternativeText());
        }
        HttpCall call = HttpCall.post(server.address("/api/v2/media"), form.mediaType(), form.body());
        HttpAnswer answer = server.send(call, Effect.NONE);
        JsonNode media = server.content(answer, Effect.NONE);
        String id = media.path("id").asText("");
        if (id.isEmpty()) {
            throw PluginFailure.unavailable(
                    "Mastodon: it took the image '%s' and gave no id. It is tried again.".formatted(image.name()),
                    null);
        }
        if (answer.status() == 202) {
            awaitProcessing(id, image);
        }
        return id;
    }

    /** 202 at first, 206 while the server works on it, 200 when a post may carry it. */
    private void awaitProcessing(String id, Image image) throws PluginFailure {
        for (int question = 0; question < MOST_QUESTIONS; question++) {
            HttpAnswer answer = server.get("/api/v1/media/" + MastodonServer.segment(id));
            if (answer.status() == 200) {
                return;
            }
            if (answer.status() != 206 && answer.status() != 202) {
                throw server.failure(answer, Effect.NONE);
            }
            pause();
        }
        throw PluginFailure.unavailable(
                "Mastodon: it still works on the image '%s'. It is tried again.".formatted(image.name()), null);
    }

    private static void pause() throws PluginFailure {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw PluginFailure.unavailable("Mastodon: stopped before anything was published.", interrupted);
        }
    }
}
