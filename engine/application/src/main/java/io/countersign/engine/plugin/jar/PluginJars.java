package io.countersign.engine.plugin.jar;

import java.nio.file.Path;
import org.pf4j.JarPluginLoader;
import org.pf4j.JarPluginManager;
import org.pf4j.PluginClassLoader;
import org.pf4j.PluginDescriptor;
import org.pf4j.PluginLoader;
import org.pf4j.PluginManager;

/** PF4J for single jars that bring their libraries, each in a class loader that prefers the jar. */
final class PluginJars extends JarPluginManager {

    PluginJars(Path folder) {
        super(folder);
    }

    @Override
    protected PluginLoader createPluginLoader() {
        return new JarPluginLoader(this) {
            @Override
            protected PluginClassLoader createPluginClassLoader(Path jar, PluginDescriptor descriptor) {
                PluginClassLoader loader = new IsolatedClasses(PluginJars.this, descriptor);
                loader.addFile(jar.toFile());
                return loader;
            }
        };
    }

    /** Child first, except for what is shared: two copies of an interface would be two interfaces. */
    private static final class IsolatedClasses extends PluginClassLoader {

        IsolatedClasses(PluginManager manager, PluginDescriptor descriptor) {
            super(manager, descriptor, new SharedClasses(PluginJars.class.getClassLoader()));
        }

        @Override
        protected boolean shouldDelegateToParent(String className) {
            return SharedClasses.holds(className);
        }
    }
}
