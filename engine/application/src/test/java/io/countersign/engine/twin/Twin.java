package io.countersign.engine.twin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.countersign.engine.Visitor;
import io.countersign.engine.Visitor.Answer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What one region has, and what of it nobody elsewhere may learn.
 *
 * @param places one of its ids for each name that addresses give to such ids
 * @param secrets ids and words that must not be seen elsewhere
 */
record Twin(TwinRegion region, Map<String, String> places, Set<String> secrets) {

    private static final Pattern ID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{64}");

    /**
     * Looks around as the region's own people do; what they see there others must not.
     *
     * @param shared what everybody may know: accounts
     */
    static Twin of(int port, TwinRegion region, Set<String> shared) {
        var author = Visitor.loggedIn(port, region.author());
        var approver = Visitor.loggedIn(port, region.approver());
        var task = await().atMost(Duration.ofSeconds(60))
                .until(() -> entry(approver, region.submission().toString()), JsonNode::isObject);
        var discussion = author.get("/api/content/" + region.item() + "/discussion");
        var judged = author.get("/api/submissions/" + region.submission() + "/compliance");
        var published = author.get("/api/publications?submission=" + region.published());

        var places = new LinkedHashMap<String, String>();
        List.of("itemId", "item", "scopeId")
                .forEach(name -> places.put(name, region.item().toString()));
        List.of("submissionId", "submission")
                .forEach(name -> places.put(name, region.submission().toString()));
        List.of("hash").forEach(name -> places.put(name, region.picture()));
        List.of("text").forEach(name -> places.put(name, region.word()));
        List.of("author").forEach(name -> places.put(name, region.author()));
        List.of("taskId", "task")
                .forEach(name -> places.put(name, task.at("/taskId").asText()));
        places.put("reviewId", task.at("/review").asText());
        places.put("threadId", discussion.text("/items/0/id"));
        places.put("remarkId", discussion.text("/items/0/remarks/0/id"));
        places.put("evaluationId", judged.text("/moments/0/evaluations/0"));
        places.put("publicationId", published.text("/items/0/id"));
        places.put("holdId", region.hold());
        assertThat(places)
                .allSatisfy((name, value) -> assertThat(value).as(name).isNotBlank());

        Set<String> secrets = new HashSet<>(places.values());
        secrets.remove(region.author());
        for (Answer own : owned(author, region)) {
            assertThat(own.status()).as("%s", own).isEqualTo(200);
            ID.matcher(own.body().toString()).results().forEach(id -> secrets.add(id.group()));
        }
        secrets.removeAll(shared);
        return new Twin(region, Map.copyOf(places), Set.copyOf(secrets));
    }

    private static List<Answer> owned(Visitor author, TwinRegion region) {
        List<Answer> own = new ArrayList<>();
        for (Object item : List.of(region.item(), region.draft())) {
            List.of("", "/versions", "/history", "/discussion")
                    .forEach(page -> own.add(author.get("/api/content/" + item + page)));
        }
        own.add(author.get("/api/content/" + region.item() + "/versions/1"));
        own.add(author.get("/api/submissions/" + region.submission()));
        own.add(author.get("/api/submissions/" + region.submission() + "/compliance"));
        own.add(author.get("/api/publications?submission=" + region.published()));
        return own;
    }

    private static JsonNode entry(Visitor approver, String submission) {
        for (JsonNode entry : approver.get("/api/inbox?limit=200").body().at("/items")) {
            if (entry.toString().contains(submission)) {
                return entry;
            }
        }
        return MissingNode.getInstance();
    }

    /** Those that stand in the text, besides what was asked with. */
    List<String> seenIn(String text, Set<String> asked) {
        return secrets.stream()
                .filter(secret -> !asked.contains(secret) && text.contains(secret))
                .toList();
    }
}
