package io.countersign.plugin.wordpress;

import io.countersign.plugin.spi.PluginFailure;
import io.countersign.plugin.spi.http.Effect;
import io.countersign.plugin.spi.http.HttpAnswer;
import io.countersign.plugin.spi.http.HttpCall;
import java.util.Set;

/** Takes a post down: into the trash, or away for good on a site that has none. */
final class Removal {

    /** Deleted for good before, or in the trash already. Another 404 may mean that the API itself is not there. */
    private static final Set<String> GONE = Set.of("rest_post_invalid_id", "rest_already_trashed");

    private final WordPressSite site;

    Removal(WordPressSite site) {
        this.site = site;
    }

    void of(String path) throws PluginFailure {
        HttpAnswer answer = delete(path);
        if (WordPressSite.code(answer).equals("rest_trash_not_supported")) {
            answer = delete(path + "?force=true");
        }
        if (!answer.ok() && !GONE.contains(WordPressSite.code(answer))) {
            throw site.failure(answer, Effect.PUBLIC);
        }
    }

    private HttpAnswer delete(String path) throws PluginFailure {
        return site.send(HttpCall.delete(site.address(path)), Effect.PUBLIC);
    }
}
