package io.countersign.plugin.spi.notifier;

import io.countersign.plugin.spi.PluginFailure;

/** One connected service. Used by one thread at a time, never inside a database transaction. */
@FunctionalInterface
public interface Notifier {

    /** Hands a message over. May be repeated after a crash; {@link Notice#id()} is then the same. */
    void send(Notice notice) throws PluginFailure;
}
