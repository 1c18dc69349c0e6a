package io.countersign.plugin.testkit;

import io.countersign.plugin.spi.setting.Settings;
import java.util.Set;

/** The network on the other side of a {@link ChannelContract}: scripted, or a real server. New for each test. */
public interface ContractNetwork extends AutoCloseable {

    /** An account that works. */
    Settings settings();

    /** The same account with a secret that the network refuses; {@link #settings()} when the network has no secrets. */
    Settings settingsWithWrongSecret();

    /** Whatever must never be read by people: passwords, tokens that the network issues. */
    Set<String> secrets();

    /** How many publications people can see now. */
    int publications();

    /** Whether {@link #prepare} can bring it about; a real server seldom can. */
    boolean supports(Trouble trouble);

    /** The next request that publishes meets this; a lasting trouble meets every request from now on. */
    void prepare(Trouble trouble);

    @Override
    void close();
}
