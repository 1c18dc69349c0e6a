package io.countersign.benchmark.crash;

import java.nio.file.Path;
import java.util.List;

/**
 * What the product has confirmed to people, each line on the disk before anything else is done: posts that were signed, and
 * decisions.
 */
final class Intents implements AutoCloseable {

    private final SyncedFile posts;
    private final SyncedFile decisions;

    Intents(Path folder) {
        this.posts = new SyncedFile(folder.resolve("intents"));
        this.decisions = new SyncedFile(folder.resolve("decisions"));
    }

    /** The product has answered that this decision is taken, and it was the last one that the post needed. */
    void confirmed(String post, String decision) {
        posts.append(post);
        decisions.append(decision);
    }

    /** By their texts, each of which is given once. */
    List<String> posts() {
        return posts.lines();
    }

    /** By their ids. */
    List<String> decisions() {
        return decisions.lines();
    }

    @Override
    public void close() {
        posts.close();
        decisions.close();
    }
}
