package io.countersign.plugin.sandbox;

import io.countersign.plugin.spi.channel.Variant;
import java.time.Instant;
import java.util.UUID;

/**
 * What stands on the sandbox network.
 *
 * @param id the network's own name of it
 * @param key the caller's name of it; the same key twice is two posts, as on most networks
 */
record Post(String id, String key, String account, Variant content, Instant at) {

    Post saying(Variant other) {
        return new Post(id, key, account, other, at);
    }

    static Post of(String key, String account, Variant content, Instant at) {
        return new Post(UUID.randomUUID().toString(), key, account, content, at);
    }
}
