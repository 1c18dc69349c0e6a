package io.countersign.plugin.sandbox;

import io.countersign.plugin.spi.PluginFailure;
import io.countersign.plugin.spi.channel.Variant;
import java.util.Optional;

/** Where a sandbox network keeps its posts. Safe for several threads. */
interface Posts {

    /** Kept when it returns. */
    void add(Post post) throws PluginFailure;

    /** The id of the first post with the key. */
    Optional<String> find(String key) throws PluginFailure;

    boolean has(String id) throws PluginFailure;

    /** @return whether it was there to be changed */
    boolean replace(String id, Variant content) throws PluginFailure;

    /** Nothing happens when it is not there. */
    void remove(String id) throws PluginFailure;
}
