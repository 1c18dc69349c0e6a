package io.countersign.engine.plugin;

import io.countersign.plugin.spi.channel.ChannelFactory;
import io.countersign.plugin.spi.notifier.NotifierFactory;
import java.util.List;
import java.util.Optional;

/** What the installed plugins bring. Fixed from the start of the product to its end. */
public interface Plugins {

    /** Failed ones too, by id. */
    List<InstalledPlugin> installed();

    Optional<ChannelFactory> channel(String type);

    /** By name. */
    List<ChannelFactory> channels();

    List<NotifierFactory> notifiers();
}
