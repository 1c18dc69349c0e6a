package io.countersign.engine.identity.web;

import io.countersign.engine.identity.Coverage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;

/**
 * Every HTTP operation of the product, ours and Camunda's, with those who may call it. What is not in it is refused. A
 * table that cannot be read in full keeps the product from starting.
 */
@Component
class RouteTable implements Coverage {

    private final Map<String, List<Route>> byMethod = new HashMap<>();

    RouteTable() {
        this(linesOf(new ClassPathResource("routes.csv")));
    }

    RouteTable(List<String> lines) {
        Set<String> seen = new HashSet<>();
        for (int number = 1; number <= lines.size(); number++) {
            var line = lines.get(number - 1).strip();
            if (line.isEmpty() || line.startsWith("#") || line.startsWith("method,path,roles")) {
                continue;
            }
            for (Route route : RouteLine.read(line, number)) {
                add(route, seen, number);
            }
        }
        byMethod.values().forEach(routes -> routes.sort(Comparator.comparing(Route::path)));
    }

    private void add(Route route, Set<String> seen, int number) {
        var shape = route.method() + " " + route.path().getPatternString().replaceAll("\\{[^:*}]*", "{");
        if (!seen.add(shape)) {
            throw RouteLine.refused(number, shape + " stands there twice", "Leave one of them");
        }
        byMethod.computeIfAbsent(route.method(), method -> new ArrayList<>()).add(route);
    }

    /** The most specific route of the request; HEAD asks for what GET asks for. */
    Optional<Route> find(String method, PathContainer path) {
        return byMethod.getOrDefault(method.equals("HEAD") ? "GET" : method, List.of()).stream()
                .filter(route -> route.path().matches(path))
                .findFirst();
    }

    @Override
    public boolean covers(String method, String path) {
        return find(method, PathContainer.parsePath(path)).isPresent();
    }

    List<Route> routes() {
        return byMethod.values().stream().flatMap(List::stream).toList();
    }

    private static List<String> linesOf(ClassPathResource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8).lines().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException("The route table cannot be read.", failure);
        }
    }
}
