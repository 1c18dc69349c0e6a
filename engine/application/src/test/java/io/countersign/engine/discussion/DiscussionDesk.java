package io.countersign.engine.discussion;

import com.fasterxml.jackson.databind.JsonNode;
import io.countersign.engine.Visitor;
import io.countersign.engine.content.AccountId;
import io.countersign.engine.content.ItemId;
import java.util.Map;
import java.util.UUID;

/** Talks about one item as a page of the workspace does. */
public record DiscussionDesk(Visitor visitor, ItemId item) {

    public static DiscussionDesk of(int port, String person, ItemId item) {
        return new DiscussionDesk(Visitor.loggedIn(port, person), item);
    }

    /** @param start in code points */
    public Visitor.Answer remarkOn(AccountId account, String quote, int start, String words) {
        return open(Map.of(
                "version",
                1,
                "target",
                Map.of("account", account.toString(), "market", "DE"),
                "anchor",
                Map.of("field", "TEXT", "quote", quote, "start", start),
                "words",
                words));
    }

    public Visitor.Answer remark(String words) {
        return open(Map.of("version", 1, "words", words));
    }

    public Visitor.Answer open(Object body) {
        return visitor.send(
                "POST",
                page(),
                body,
                Map.of("Idempotency-Key", UUID.randomUUID().toString()));
    }

    public Visitor.Answer reply(Visitor.Answer thread, String words) {
        return visitor.post(path(thread) + "/remarks", Map.of("words", words));
    }

    /** Of the first remark. */
    public Visitor.Answer edit(Visitor.Answer thread, String tag, String words) {
        return visitor.put(remarkPath(thread), Map.of("words", words), tag);
    }

    /** Of the first remark. */
    public Visitor.Answer remove(Visitor.Answer thread) {
        return visitor.delete(remarkPath(thread));
    }

    public Visitor.Answer resolve(Visitor.Answer thread) {
        return visitor.send("PUT", path(thread) + "/resolution", null, Map.of());
    }

    public Visitor.Answer reopen(Visitor.Answer thread) {
        return visitor.delete(path(thread) + "/resolution");
    }

    public Visitor.Answer seen(String query) {
        return visitor.get(page() + query);
    }

    /** As seen from a version. */
    public JsonNode thread(Visitor.Answer thread, int version) {
        for (JsonNode seen : seen("?version=" + version).body().at("/items")) {
            if (seen.at("/id").asText().equals(thread.text("/id"))) {
                return seen;
            }
        }
        throw new AssertionError("There is no such thread on the page.");
    }

    public String page() {
        return "/api/content/" + item + "/discussion";
    }

    public static String path(Visitor.Answer thread) {
        return "/api/discussions/" + thread.text("/id");
    }

    private static String remarkPath(Visitor.Answer thread) {
        return path(thread) + "/remarks/" + thread.text("/remarks/0/id");
    }
}
