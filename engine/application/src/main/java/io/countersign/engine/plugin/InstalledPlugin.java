package io.countersign.engine.plugin;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plugin that was found, usable or not.
 *
 * @param id from the jar's manifest, or the class name of a plugin on the class path
 * @param message why it failed and what to do; null while it runs
 * @param channels the types it brings
 * @param operations the ids it brings
 */
public record InstalledPlugin(
        String id,
        String version,
        State state,
        @Nullable String message,
        List<String> channels,
        List<String> operations) {

    public InstalledPlugin {
        channels = List.copyOf(channels);
        operations = List.copyOf(operations);
    }

    public static InstalledPlugin failed(String id, String version, String message) {
        return new InstalledPlugin(id, version, State.FAILED, message, List.of(), List.of());
    }

    /** Whether it can be used. */
    public enum State {
        RUNNING,
        FAILED
    }
}
