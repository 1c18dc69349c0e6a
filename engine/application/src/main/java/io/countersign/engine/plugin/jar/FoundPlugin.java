package io.countersign.engine.plugin.jar;

import io.countersign.plugin.spi.Plugin;
import org.jspecify.annotations.Nullable;

/**
 * A plugin as it was found.
 *
 * @param plugin null when it cannot be used
 * @param message why it cannot be used and what to do; null when it can
 */
public record FoundPlugin(
        String id,
        String version,
        @Nullable Plugin plugin,
        @Nullable String message) {

    static FoundPlugin usable(String id, String version, Plugin plugin) {
        return new FoundPlugin(id, version, plugin, null);
    }

    static FoundPlugin broken(String id, String version, String message) {
        return new FoundPlugin(id, version, null, message);
    }
}
