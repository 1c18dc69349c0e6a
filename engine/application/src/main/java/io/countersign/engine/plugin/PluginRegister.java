package io.countersign.engine.plugin;

import io.countersign.engine.plugin.jar.FoundPlugin;
import io.countersign.plugin.spi.Plugin;
import io.countersign.plugin.spi.channel.ChannelFactory;
import io.countersign.plugin.spi.notifier.NotifierFactory;
import io.countersign.plugin.spi.operation.Operation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes plugins in, one after the other, and refuses what is named wrongly or is there already. */
final class PluginRegister {

    private static final Logger LOG = LoggerFactory.getLogger(PluginRegister.class);
    private static final String TYPE = "[a-z0-9]{1,40}";
    private static final String OPERATION = "[A-Za-z][A-Za-z0-9]{0,99}";

    private final List<InstalledPlugin> installed = new ArrayList<>();
    private final Map<String, String> owners = new LinkedHashMap<>();
    private final Map<String, ChannelFactory> channels = new LinkedHashMap<>();
    private final List<NotifierFactory> notifiers = new ArrayList<>();
    private final Map<String, Operation<?, ?>> operations = new LinkedHashMap<>();

    void take(FoundPlugin found) {
        InstalledPlugin plugin = installed(found);
        if (plugin.message() == null) {
            LOG.info("Plugin {} {}: {} {}", plugin.id(), plugin.version(), plugin.channels(), plugin.operations());
        } else {
            LOG.error("Plugin {} is not used. {}", plugin.id(), plugin.message());
        }
        installed.add(plugin);
    }

    private InstalledPlugin installed(FoundPlugin found) {
        if (found.plugin() == null) {
            return InstalledPlugin.failed(found.id(), found.version(), String.valueOf(found.message()));
        }
        try {
            return accept(found, found.plugin());
        } catch (RuntimeException | LinkageError defect) {
            String message = "Plugin %s: it cannot say what it brings (%s). Replace its jar and start again.";
            return InstalledPlugin.failed(found.id(), found.version(), message.formatted(found.id(), defect));
        }
    }

    private InstalledPlugin accept(FoundPlugin found, Plugin plugin) {
        Brought brought = new Brought(plugin.channels(), plugin.notifiers(), plugin.operations());
        Optional<String> objection =
                brought.names().map(this::objection).flatMap(Optional::stream).findFirst();
        if (objection.isPresent()) {
            String message = "Plugin %s: %s".formatted(found.id(), objection.get());
            return InstalledPlugin.failed(found.id(), found.version(), message);
        }
        brought.names().forEach(name -> owners.put(name.key(), found.id()));
        brought.channels().forEach(channel -> channels.put(channel.type(), channel));
        notifiers.addAll(brought.notifiers());
        brought.operations().forEach(operation -> operations.put(operation.id(), operation));
        return new InstalledPlugin(
                found.id(),
                found.version(),
                InstalledPlugin.State.RUNNING,
                null,
                brought.channels().stream().map(ChannelFactory::type).toList(),
                brought.operations().stream().map(operation -> operation.id()).toList());
    }

    private Optional<String> objection(Name name) {
        if (!name.value().matches(name.form())) {
            return Optional.of("%s '%s' is not well-formed. It must match %s; correct the plugin."
                    .formatted(name.kind(), name.value(), name.form()));
        }
        return Optional.ofNullable(owners.get(name.key()))
                .map(owner -> "%s '%s' is brought by plugin %s already. Remove one of the two and start again."
                        .formatted(name.kind(), name.value(), owner));
    }

    LoadedPlugins loaded() {
        return new LoadedPlugins(installed, channels, notifiers, operations);
    }

    private record Name(String kind, String value, String form) {
        String key() {
            return kind + " " + value;
        }
    }

    private record Brought(
            List<ChannelFactory> channels, List<NotifierFactory> notifiers, List<Operation<?, ?>> operations) {
        Stream<Name> names() {
            return Stream.of(
                            channels.stream().map(each -> new Name("Channel type", each.type(), TYPE)),
                            notifiers.stream().map(each -> new Name("Notifier type", each.type(), TYPE)),
                            operations.stream().map(each -> new Name("Operation", each.id(), OPERATION)))
                    .flatMap(names -> names);
        }
    }
}
