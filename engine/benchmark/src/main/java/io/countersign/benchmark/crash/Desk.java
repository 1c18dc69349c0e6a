package io.countersign.benchmark.crash;

import com.fasterxml.jackson.databind.JsonNode;
import io.countersign.benchmark.crash.Person.Answer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** An author and a reviewer who bring one post after the other through the product. For one thread. */
final class Desk {

    /** All that the German rules ask: what is unknown sends a post back to its author. */
    private static final Map<String, Object> FACTS = Map.of(
            "product.industry", "general",
            "audience.type", "consumer",
            "content.materialConnection", "none",
            "content.mandatoryTexts", List.of("PRIVACY_NOTICE", "IMPRESSUM"));

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int TRIES = 20;

    private final Person author;
    private final Person reviewer;
    private final Map<String, Network> accounts;
    private final Intents intents;

    Desk(Person author, Person reviewer, Map<String, Network> accounts, Intents intents) {
        this.author = author;
        this.reviewer = reviewer;
        this.accounts = accounts;
        this.intents = intents;
    }

    /**
     * On all networks. Returns when the product has confirmed the last signature. What it confirms not is no
     * intent.
     *
     * @param slot the next moment is taken when it is too late for this one
     */
    void publish(String text, Instant slot) {
        var next = slot;
        for (int attempt = 0; attempt < TRIES; attempt++) {
            var submission = submit(text, next);
            next = Instant.now().plusSeconds(10);
            if (submission.isPresent()) {
                sign(text, submission.get());
                return;
            }
        }
        throw new IllegalStateException("%s: %d drafts were refused.".formatted(text, TRIES));
    }

    /** Empty when its slot passed while the product was away. */
    private Optional<String> submit(String text, Instant slot) {
        var item = author.post("/api/content", draft(text, slot));
        require(item, text);
        var submission = author.post("/api/submissions", Map.of("item", item.text("/id"), "draftEtag", item.etag()));
        if (submission.isGood()) {
            return Optional.of(submission.text("/id"));
        }
        if (!submission.body().toString().contains("slot")) {
            require(submission, text);
        }
        return Optional.empty();
    }

    private Map<String, Object> draft(String text, Instant slot) {
        var at = LocalDateTime.ofInstant(slot, ZoneOffset.UTC).withNano(0);
        var variants = accounts.keySet().stream()
                .map(account -> Map.of("account", account, "market", "DE"))
                .toList();
        return Map.of(
                "name",
                text,
                "text",
                text,
                "language",
                "en",
                "images",
                List.of(),
                "variants",
                variants,
                "slot",
                Map.of("at", at.toString(), "zone", "UTC"),
                "facts",
                FACTS);
    }

    private void sign(String text, String submission) {
        long begin = System.nanoTime();
        while (System.nanoTime() - begin < PATIENCE.toNanos()) {
            var seen = reviewer.get("/api/submissions/" + submission);
            require(seen, text);
            var review = open(seen.body());
            if (review.isPresent()) {
                look(seen);
                var decision = reviewer.post(
                        "/api/reviews/" + review.get() + "/decision",
                        Map.of("decision", "APPROVE", "hash", seen.text("/hash")));
                if (decision.isGood()) {
                    accounts.values().forEach(network -> intents.signed(text + " on " + network.name()));
                    intents.decided(decision.text("/id"));
                    return;
                }
            }
            Wait.aWhile(Duration.ofMillis(100));
        }
        throw new IllegalStateException("%s: no review opened for %s.".formatted(text, PATIENCE));
    }

    private static Optional<String> open(JsonNode submission) {
        return submission.at("/stages").findValues("reviews").stream()
                .flatMap(reviews -> StreamSupport.stream(reviews.spliterator(), false))
                .filter(review -> review.at("/mayDecide").asBoolean()
                        || review.at("/whyNot").asText().contains("ook"))
                .map(review -> review.at("/id").asText())
                .findFirst();
    }

    private void look(Answer submission) {
        var version = reviewer.get(
                "/api/content/%s/versions/%s".formatted(submission.text("/item"), submission.text("/version")));
        reviewer.post(
                "/api/submissions/" + submission.text("/id") + "/looks",
                Map.of("variants", version.body().at("/variants").findValuesAsText("id")));
    }

    private static void require(Answer answer, String text) {
        if (!answer.isGood()) {
            throw new IllegalStateException("%s: %d %s".formatted(text, answer.status(), answer.body()));
        }
    }
}
