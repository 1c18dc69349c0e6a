package io.countersign.engine.twin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;

/** Every operation of an OpenAPI file, with the names of its parameters. */
record Operations(List<Operation> all) {

    /**
     * @param query the names of its query parameters
     * @param required those of them that must be there
     */
    record Operation(String method, String path, List<String> query, List<String> required) {

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete", "options");

    static Operations in(String file) {
        var options = new LoaderOptions();
        options.setCodePointLimit(20_000_000);
        try (InputStream source = new ClassPathResource(file).getInputStream()) {
            Map<String, Object> api = new Yaml(options).load(source);
            List<Operation> all = new ArrayList<>();
            child(api, "paths").forEach((path, operations) -> methods(api, path, operations)
                    .forEach(all::add));
            return new Operations(List.copyOf(all));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Operation> methods(Map<String, Object> api, String path, Object described) {
        Map<String, Object> operations = map(described);
        return operations.keySet().stream().filter(METHODS::contains).map(method -> {
            var parameters = Stream.concat(parameters(operations), parameters(map(operations.get(method))))
                    .map(parameter -> resolved(api, parameter))
                    .filter(parameter -> "query".equals(parameter.get("in")))
                    .toList();
            var required = parameters.stream().filter(parameter -> Boolean.TRUE.equals(parameter.get("required")));
            return new Operation(method.toUpperCase(Locale.ROOT), path, names(parameters.stream()), names(required));
        });
    }

    private static List<String> names(Stream<Map<String, Object>> parameters) {
        return parameters
                .map(parameter -> String.valueOf(parameter.get("name")))
                .toList();
    }

    private static Stream<Map<String, Object>> parameters(Map<String, Object> owner) {
        return Optional.ofNullable((List<?>) owner.get("parameters")).orElse(List.of()).stream()
                .map(Operations::map);
    }

    private static Map<String, Object> resolved(Map<String, Object> api, Map<String, Object> parameter) {
        if (parameter.get("$ref") instanceof String reference) {
            var name = reference.substring(reference.lastIndexOf('/') + 1);
            return map(child(child(api, "components"), "parameters").get(name));
        }
        return parameter;
    }

    private static Map<String, Object> child(Map<String, Object> parent, String name) {
        return map(parent.get(name));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }
}
