package io.countersign.benchmark.crash;

import com.fasterxml.jackson.databind.JsonNode;
import io.countersign.plugin.testkit.oracle.Mode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The account's owner: where a network cannot be asked, she looks there and says what she saw. */
final class Owner implements AutoCloseable {

    private final Person person;
    private final Network network;
    private final String account;
    private final Thread thread = new Thread(this::look, "owner");
    private volatile boolean isAtWork = true;
    private volatile int answers;

    Owner(Person person, House house, Map<Mode, String> accounts) {
        this.person = person;
        this.network = house.network(Mode.MANUAL);
        this.account = accounts.getOrDefault(Mode.MANUAL, "");
        thread.start();
    }

    /** How often she was asked and has said it. */
    int answers() {
        return answers;
    }

    private void look() {
        while (isAtWork) {
            asked().forEach(this::answer);
            Wait.aWhile(Duration.ofMillis(500));
        }
    }

    private List<JsonNode> asked() {
        var unknown = person.get("/api/publications?state=UNKNOWN&limit=200&account=" + account);
        return unknown.body().at("/items").findParents("itemName").stream()
                .filter(publication -> publication.at("/message").asText().contains("Look there, then say"))
                .toList();
    }

    private void answer(JsonNode publication) {
        var seen = posted(publication.at("/itemName").asText());
        Map<String, String> words = seen.isPresent()
                ? Map.of("action", "WAS_PUBLISHED", "permalink", network.address() + "/posts/" + seen.get())
                : Map.of("action", "WAS_NOT_PUBLISHED", "comment", "It is not there.");
        var answer = person.post("/api/publications/" + publication.at("/id").asText() + "/repair", words);
        answers += answer.isGood() ? 1 : 0;
    }

    private Optional<String> posted(String text) {
        return network.posts().stream()
                .filter(post -> post.text().equals(text))
                .map(post -> post.id())
                .findFirst();
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
