package io.countersign.engine.workflow.camunda;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.rest.impl.DefaultProcessEngineRestServiceImpl;

/** Every operation that Camunda's REST interface really has, read from its annotations. */
final class RestOperations {

    private static final Pattern VARIABLE = Pattern.compile("\\{[^}]*}");
    private static final int DEEPEST = 6;

    private final Set<String> found = new TreeSet<>();

    private RestOperations() {}

    /** As {@code GET /task/x/form}, with something in place of variables. */
    static Set<String> all() {
        var operations = new RestOperations();
        operations.walk(DefaultProcessEngineRestServiceImpl.class, "", 0);
        return operations.found;
    }

    private void walk(Class<?> resource, String prefix, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        Set<Class<?>> types = new HashSet<>();
        collect(resource, types);
        for (Class<?> type : types) {
            for (Method method : type.getDeclaredMethods()) {
                var path = Optional.ofNullable(method.getAnnotation(Path.class)).map(Path::value);
                var verb = verb(method);
                var address = prefix + path.map(RestOperations::segment).orElse("");
                if (verb.isPresent()) {
                    found.add(verb.get() + " " + (address.isEmpty() ? "/" : address));
                } else if (path.isPresent()) {
                    walk(method.getReturnType(), address, depth + 1);
                }
            }
        }
    }

    /** Annotations stand on the class, on what it extends, or on its interfaces. */
    private static void collect(Class<?> type, Set<Class<?>> types) {
        if (type == Object.class || !types.add(type)) {
            return;
        }
        Stream.concat(Stream.ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces()))
                .forEach(parent -> collect(parent, types));
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .map(type -> type.getAnnotation(HttpMethod.class))
                .flatMap(Stream::ofNullable)
                .map(HttpMethod::value)
                .findFirst();
    }

    private static String segment(String path) {
        var plain = VARIABLE.matcher(path).replaceAll("x");
        var begun = plain.startsWith("/") ? plain : "/" + plain;
        return begun.endsWith("/") ? begun.substring(0, begun.length() - 1) : begun;
    }
}
