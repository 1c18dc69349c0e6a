package io.countersign.engine.plugin.jar;

import java.util.List;

/** What a plugin sees of the product: the JDK, the plugin interface and JSpecify; no library and no class of ours. */
final class SharedClasses extends ClassLoader {

    private static final List<String> SHARED = List.of("io.countersign.plugin.spi.", "org.jspecify.");

    private final ClassLoader product;

    SharedClasses(ClassLoader product) {
        super("shared-with-plugins", ClassLoader.getPlatformClassLoader());
        this.product = product;
    }

    static boolean holds(String className) {
        return SHARED.stream().anyMatch(className::startsWith);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        return holds(name) ? product.loadClass(name) : super.loadClass(name, resolve);
    }
}
