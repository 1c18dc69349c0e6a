package io.countersign.plugin.spi;

import java.io.IOException;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Every type and member that a plugin can see, one line each, sorted. */
final class SpiSurface {

    private SpiSurface() {}

    static List<String> lines() throws IOException, URISyntaxException {
        Path classes = Path.of(
                Plugin.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(classes::relativize)
                    .map(Path::toString)
                    .filter(file -> file.endsWith(".class") && !file.endsWith("package-info.class"))
                    .map(file ->
                            file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                    .sorted()
                    .map(SpiSurface::load)
                    .filter(type -> isVisible(type.getModifiers()))
                    .flatMap(type -> of(type).stream())
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Plugin.class.getClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static List<String> of(Class<?> type) {
        String name = type.getName() + ": ";
        Stream<String> fields = Stream.of(type.getDeclaredFields())
                .filter(SpiSurface::isVisible)
                .map(field -> name + field.toGenericString().replace(type.getName() + ".", ""));
        Stream<String> constructors = Stream.of(type.getDeclaredConstructors())
                .filter(SpiSurface::isVisible)
                .map(constructor -> name + constructor.toGenericString());
        Stream<String> methods = Stream.of(type.getDeclaredMethods())
                .filter(SpiSurface::isVisible)
                .map(method -> name + signature(type, method));
        Stream<String> members =
                Stream.of(fields, constructors, methods).flatMap(lines -> lines).sorted();
        return Stream.concat(Stream.of(header(type)), members).toList();
    }

    private static String signature(Class<?> type, Method method) {
        return method.toGenericString().replace(type.getName() + "." + method.getName() + "(", method.getName() + "(");
    }

    private static String header(Class<?> type) {
        return type.toGenericString().replace("abstract ", "").replace("static ", "");
    }

    private static boolean isVisible(Member member) {
        return isVisible(member.getModifiers()) && !member.isSynthetic();
    }

    private static boolean isVisible(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }
}
