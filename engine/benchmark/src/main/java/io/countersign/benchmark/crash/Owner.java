package io.countersign.benchmark.crash;

import com.fasterxml.jackson.databind.JsonNode;
import io.countersign.plugin.testkit.oracle.AcceptedPost;
import io.countersign.plugin.testkit.oracle.Mode;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The account's owner: where a network cannot be asked, she looks there and says what she saw. */
final class Owner implements AutoCloseable {

    private final Person person;
    private final Map<String, Network> accounts = new HashMap<>();
    private final Thread thread = new Thread(this::look, "owner");
    private volatile boolean isAtWork = true;
    private volatile int answers;

    /** @param accounts by id; those that can be asked need nobody */
    Owner(Person person, Map<String, Network> accounts) {
        this.person = person;
        accounts.forEach((id, network) -> {
            if (network.kind() == Mode.MANUAL) {
                this.accounts.put(id, network);
            }
        });
        thread.start();
    }

    /** How often she was asked and has said it. */
    int answers() {
        return answers;
    }

    private void look() {
        while (isAtWork) {
            accounts.forEach(this::look);
            Wait.aWhile(Duration.ofMillis(500));
        }
    }

    private void look(String account, Network network) {
        var asked = asked(account);
        if (!asked.isEmpty()) {
            // Read once for all: none of them is sent while it waits for her word.
            var there = network.posts().stream()
                    .collect(Collectors.toMap(AcceptedPost::text, AcceptedPost::id, (first, again) -> first));
            asked.forEach(publication -> answer(publication, network, there));
        }
    }

    private List<JsonNode> asked(String account) {
        var unknown = person.get("/api/publications?state=UNKNOWN&limit=200&account=" + account);
        return unknown.body().at("/items").findParents("itemName").stream()
                .filter(publication -> publication.at("/message").asText().contains("Look there, then say"))
                .toList();
    }

    private void answer(JsonNode publication, Network network, Map<String, String> there) {
        var id = there.get(publication.at("/itemName").asText());
        Map<String, String> words = id != null
                ? Map.of("action", "WAS_PUBLISHED", "permalink", network.address() + "/posts/" + id)
                : Map.of("action", "WAS_NOT_PUBLISHED", "comment", "It is not there.");
        var answer = person.post("/api/publications/" + publication.at("/id").asText() + "/repair", words);
        answers += answer.isGood() ? 1 : 0;
    }

    @Override
    public void close() {
        isAtWork = false;
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
