package io.countersign.engine.plugin.jar;

import io.countersign.plugin.spi.Plugin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pf4j.PluginDescriptor;
import org.pf4j.PluginWrapper;

/** The jars of a folder. A broken one is told, and never keeps the others or the product from starting. */
public final class PluginFolder implements AutoCloseable {

    private final Path folder;
    private final PluginJars jars;

    public PluginFolder(Path folder) {
        this.folder = folder;
        this.jars = new PluginJars(folder);
    }

    /** By file name. A folder that does not exist holds no plugins. */
    public List<FoundPlugin> load() {
        List<FoundPlugin> found = new ArrayList<>();
        for (Path jar : files()) {
            found.add(load(jar));
        }
        return List.copyOf(found);
    }

    private List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(
                    "Plugin folder %s: it cannot be read. Correct its rights or countersign.plugins.folder."
                            .formatted(folder),
                    unreadable);
        }
    }

    private FoundPlugin load(Path jar) {
        String name = jar.getFileName().toString();
        try {
            PluginWrapper wrapper = jars.getPlugin(jars.loadPlugin(jar));
            PluginDescriptor descriptor = wrapper.getDescriptor();
            return open(name, descriptor, wrapper.getPluginClassLoader());
        } catch (RuntimeException | LinkageError broken) {
            return FoundPlugin.broken(name, "", broken(name, broken.getMessage()));
        }
    }

    private static FoundPlugin open(String name, PluginDescriptor descriptor, ClassLoader loader) {
        String id = descriptor.getPluginId();
        try {
            List<Plugin> entries = new ArrayList<>();
            ServiceLoader.load(Plugin.class, loader).forEach(entries::add);
            return entries.size() == 1
                    ? FoundPlugin.usable(id, descriptor.getVersion(), entries.get(0))
                    : FoundPlugin.broken(
                            id,
                            descriptor.getVersion(),
                            broken(
                                    name,
                                    "META-INF/services/%s names %d classes instead of one"
                                            .formatted(Plugin.class.getName(), entries.size())));
        } catch (RuntimeException | ServiceConfigurationError | LinkageError broken) {
            return FoundPlugin.broken(id, descriptor.getVersion(), broken(name, broken.getMessage()));
        }
    }

    private static String broken(String jar, @Nullable String why) {
        return "Plugin jar %s: %s. Replace or remove the jar and start again.".formatted(jar, why);
    }

    @Override
    public void close() {
        jars.unloadPlugins();
    }
}
