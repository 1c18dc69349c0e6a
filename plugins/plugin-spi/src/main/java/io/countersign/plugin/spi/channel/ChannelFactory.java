package io.countersign.plugin.spi.channel;

import io.countersign.plugin.spi.setting.Setting;
import io.countersign.plugin.spi.setting.Settings;
import java.util.List;

/** A kind of channel, such as Bluesky. Its data draws the account form and the counters of the composer. */
public interface ChannelFactory {

    /** Never changes once published: small letters and digits, e.g. {@code bluesky}. */
    String type();

    /** What people call it, e.g. {@code Bluesky}. */
    String name();

    List<Setting> settings();

    /** The network's usual limits; an account's own, once {@link Channel#verify()} has read them, take their place. */
    Limits limits();

    Delivery delivery();

    /** Cheap and without I/O: a channel is also opened only to check a text, and thrown away at any time. */
    Channel open(Settings settings, ChannelContext context);
}
