package io.countersign.plugin.testkit;

import io.countersign.plugin.spi.Plugin;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;

/** Opens a plugin's jar in a class loader that has nothing but the jar, the JDK, JSpecify and the plugin interface. */
final class PluginLoader implements AutoCloseable {

    private final URLClassLoader loader;
    private final List<Plugin> plugins;

    PluginLoader(Path jar) throws IOException {
        loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, new Shared());
        plugins = ServiceLoader.load(Plugin.class, loader).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    List<Plugin> plugins() {
        return plugins;
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }

    /** What the product shares with plugins. */
    private static final class Shared extends ClassLoader {

        Shared() {
            super(ClassLoader.getPlatformClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (name.startsWith("io.countersign.plugin.spi.") || name.startsWith("org.jspecify.")) {
                return Class.forName(name, false, PluginLoader.class.getClassLoader());
            }
            throw new ClassNotFoundException(name);
        }
    }
}
