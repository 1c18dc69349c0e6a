package io.countersign.engine.plugin.jar;

import io.countersign.plugin.spi.Plugin;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;

/** Plugins that stand on the product's own class path: tests and the IDE. */
public final class ClassPathPlugins {

    private ClassPathPlugins() {}

    /** @param taken class names that a jar brings already: the jar is what is shipped, so it wins */
    public static List<FoundPlugin> load(Set<String> taken) {
        return ServiceLoader.load(Plugin.class, Plugin.class.getClassLoader()).stream()
                .filter(provider -> !taken.contains(provider.type().getName()))
                .map(provider -> found(provider.get()))
                .toList();
    }

    private static FoundPlugin found(Plugin plugin) {
        Class<?> type = plugin.getClass();
        String id =
                type.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        String version = Optional.ofNullable(type.getPackage().getImplementationVersion())
                .orElse("class path");
        return FoundPlugin.usable(id, version, plugin);
    }
}
