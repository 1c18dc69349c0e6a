package io.countersign.plugin.mastodon;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.tomakehurst.wiremock.http.Request;
import io.countersign.plugin.spi.http.HttpAnswer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The images of a {@link MastodonNetwork}. */
final class MastodonMedia {

    private static final Pattern DESCRIPTION = Pattern.compile("name=\"description\"\r\n[^\r]*\r\n\r\n(.*?)\r\n--");

    private final Map<String, ObjectNode> uploaded = new ConcurrentHashMap<>();
    private int questionsUntilReady;

    /** The next images are worked on until they were asked for so often. */
    void processFor(int questions) {
        questionsUntilReady = questions;
    }

    HttpAnswer answer(Request request) {
        if (request.getMethod().value().equals("POST")) {
            String form = new String(request.getBody(), StandardCharsets.UTF_8);
            Matcher description = DESCRIPTION.matcher(form);
            String id = String.valueOf(500 + uploaded.size());
            ObjectNode media =
                    MastodonServer.JSON.createObjectNode().put("id", id).put("type", "image");
            media.put("description", description.find() ? description.group(1) : null);
            uploaded.put(id, media);
            return MastodonNetwork.json(questionsUntilReady > 0 ? 202 : 200, media);
        }
        ObjectNode media = uploaded.get(request.getUrl().replaceFirst(".*/", ""));
        return MastodonNetwork.json(questionsUntilReady-- > 1 ? 206 : 200, media);
    }

    ArrayNode attached(JsonNode ids) {
        ArrayNode attached = MastodonServer.JSON.createArrayNode();
        ids.forEach(id -> attached.add(uploaded.get(id.asText())));
        return attached;
    }
}
