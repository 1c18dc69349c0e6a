package io.countersign.benchmark.compliance;

import io.countersign.benchmark.Timings;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A desk with reviews on it: an author has submitted posts, and a reviewer signs one after the other. */
final class Desk {

    /** Nobody signs without a look; the pace is the same whether the machine is busy or not. */
    private static final long LOOK = TimeUnit.MILLISECONDS.toNanos(50);

    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(1);

    /** All that the German rules ask: what is unknown sends a post back to its author. */
    private static final Map<String, Object> FACTS = Map.of(
            "product.industry", "general",
            "audience.type", "consumer",
            "content.materialConnection", "none",
            "content.mandatoryTexts", List.of("PRIVACY_NOTICE", "IMPRESSUM"));

    private final Worker author;
    private final Worker reviewer;
    private final String account;

    private Desk(Worker author, Worker reviewer, String account) {
        this.author = author;
        this.reviewer = reviewer;
        this.account = account;
    }

    static Desk open(Product product) {
        product.hire("mia", "marketing/de");
        product.hire("bea", "brand/eu");
        product.hire("ada", "account-admin/global");
        return new Desk(
                product.login("mia"),
                product.login("bea"),
                product.login("ada").post("/api/channel-accounts", page()).text("/id"));
    }

    private static Map<String, Object> page() {
        return Map.of(
                "channel", "sandbox",
                "name", "Page",
                "markets", List.of("DE"),
                "settings", Map.of("handle", "@acme", "behaviour", "accept"),
                "secrets", Map.of(),
                "businessOwner", "mia",
                "technicalOwner", "ada");
    }

    /** Submits so many posts and waits until each of them waits for the reviewer. */
    void fill(int posts) {
        var first = submit(0);
        waitFor(1, first);
        for (int number = 1; number < posts; number++) {
            submit(number);
        }
        waitFor(posts, first);
    }

    private String submit(int number) {
        var item = author.post("/api/content", draft(number));
        return author.post("/api/submissions", Map.of("item", item.text("/id"), "draftEtag", item.etag()))
                .text("/id");
    }

    private void waitFor(int posts, String example) {
        long begin = System.nanoTime();
        while (waiting() < posts) {
            var seen = author.get("/api/submissions/" + example).body();
            if (seen.at("/state").asText().equals("RETURNED") || System.nanoTime() - begin > PATIENCE) {
                throw new IllegalStateException("%d of %d posts wait for the reviewer; the first is %s: %s"
                        .formatted(waiting(), posts, seen.at("/state"), seen.at("/reason")));
            }
            LockSupport.parkNanos(LOOK);
        }
    }

    private Map<String, Object> draft(int number) {
        return Map.of(
                "name",
                "Post " + number,
                "text",
                "Our new pots are here.",
                "language",
                "en",
                "images",
                List.of(),
                "variants",
                List.of(Map.of("account", account, "market", "DE")),
                "slot",
                Map.of("at", "2099-12-01T17:00", "zone", "Europe/Berlin"),
                "facts",
                FACTS);
    }

    int waiting() {
        return reviewer.get("/api/inbox/count").body().at("/count").asInt();
    }

    /** Takes the review with least time left, looks at it and approves: the clock runs around the five requests. */
    void sign(Timings timings) {
        timings.time(this::sign);
        LockSupport.parkNanos(LOOK);
    }

    private Worker.Answer sign() {
        var entry = reviewer.get("/api/inbox").body().at("/items/0");
        var submission =
                reviewer.get("/api/submissions/" + entry.at("/submission").asText());
        var version = reviewer.get(
                "/api/content/%s/versions/%s".formatted(submission.text("/item"), submission.text("/version")));
        var variants = version.body().at("/variants").findValuesAsText("id");
        reviewer.post("/api/submissions/" + entry.at("/submission").asText() + "/looks", Map.of("variants", variants));
        return reviewer.post(
                "/api/reviews/" + entry.at("/review").asText() + "/decision",
                Map.of("decision", "APPROVE", "hash", submission.text("/hash")));
    }
}
