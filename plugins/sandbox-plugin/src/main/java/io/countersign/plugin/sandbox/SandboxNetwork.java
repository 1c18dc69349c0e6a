package io.countersign.plugin.sandbox;

import io.countersign.plugin.spi.PluginFailure;
import io.countersign.plugin.spi.channel.Variant;
import java.util.Optional;
import java.util.UUID;

/** The network behind a sandbox account: in this process, or at an address. */
interface SandboxNetwork {

    /** Puts it up and says its id. */
    String publish(UUID key, Variant variant) throws PluginFailure;

    Optional<String> find(UUID key) throws PluginFailure;

    /** @return false when it does not change posts, or has none with this id */
    boolean replace(String id, Variant variant) throws PluginFailure;

    boolean has(String id) throws PluginFailure;

    void delete(String id) throws PluginFailure;

    /** The account's handle, by the network's word. */
    String account() throws PluginFailure;
}
