package io.countersign.engine.plugin;

import io.countersign.plugin.spi.channel.ChannelFactory;
import io.countersign.plugin.spi.notifier.NotifierFactory;
import io.countersign.plugin.spi.operation.Operation;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was there at the start. */
record LoadedPlugins(
        List<InstalledPlugin> installed,
        Map<String, ChannelFactory> channelsByType,
        List<NotifierFactory> notifiers,
        Map<String, Operation<?, ?>> operations)
        implements Plugins {

    LoadedPlugins {
        installed = installed.stream()
                .sorted(Comparator.comparing(InstalledPlugin::id))
                .toList();
        channelsByType = Map.copyOf(channelsByType);
        notifiers = List.copyOf(notifiers);
        operations = Map.copyOf(operations);
    }

    @Override
    public Optional<ChannelFactory> channel(String type) {
        return Optional.ofNullable(channelsByType.get(type));
    }

    @Override
    public List<ChannelFactory> channels() {
        return channelsByType.values().stream()
                .sorted(Comparator.comparing(ChannelFactory::name))
                .toList();
    }
}
