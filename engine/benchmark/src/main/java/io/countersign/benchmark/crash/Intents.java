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

    /** The product has answered that the last signature is given which this post needs on this network. */
    void signed(String post) {
        posts.append(post);
    }

    /** The product has answered that this decision is taken. */
    void decided(String decision) {
        decisions.append(decision);
    }

    /** By their texts, each of which is given once, and the networks: {@code Post 7 on MANUAL 1}. */
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
