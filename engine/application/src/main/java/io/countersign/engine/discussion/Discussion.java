package io.countersign.engine.discussion;

import io.countersign.engine.content.Version;
import java.util.List;
import java.util.Optional;

/**
 * What is said about an item, seen from one version.
 *
 * @param version the one whose places are told; empty before the first
 * @param open how many threads are open, on whichever page they are
 * @param whyReadOnly empty when the person who looks may say something
 */
public record Discussion(
        Optional<Version> version, int open, int resolved, Optional<String> whyReadOnly, List<Placed> threads) {

    public Discussion {
        threads = List.copyOf(threads);
    }

    /** A thread with its place in the version. */
    public record Placed(DiscussionThread thread, Standing standing) {}
}
