package io.countersign.engine.identity.web;

import io.countersign.engine.identity.Scope;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.web.util.pattern.PathPatternParser;
import org.springframework.web.util.pattern.PatternParseException;

/** Reads a line of the route table: methods, path, roles, and perhaps a scope. */
final class RouteLine {

    private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    private RouteLine() {}

    static List<Route> read(String line, int number) {
        List<String> cells =
                Arrays.stream(line.split(",", -1)).map(String::strip).toList();
        if (cells.size() != 3 && cells.size() != 4) {
            throw refused(number, "it has " + cells.size() + " cells", "Write method,path,roles,scope");
        }
        var methods = List.of(cells.get(0).split("\\|", -1));
        if (!METHODS.containsAll(methods)) {
            throw refused(number, "the method " + cells.get(0) + " is not known", "Use one of " + METHODS);
        }
        if (!cells.get(1).startsWith("/")) {
            throw refused(
                    number, "the path " + cells.get(1) + " does not begin with a slash", "Write it from the root");
        }
        try {
            var path = PathPatternParser.defaultInstance.parse(cells.get(1));
            var access = Access.of(cells.get(2));
            var scope = scope(cells, number);
            return methods.stream()
                    .map(method -> new Route(method, path, access, scope))
                    .toList();
        } catch (PatternParseException malformed) {
            throw refused(number, "the path " + cells.get(1) + " is not a pattern", "Correct it");
        } catch (IllegalArgumentException unknown) {
            throw refused(
                    number, "a role in " + cells.get(2) + " is not known", "Use ANYONE, SIGNED_IN, NOBODY or roles");
        }
    }

    private static Scope scope(List<String> cells, int number) {
        if (cells.size() == 3) {
            return Scope.ALL;
        }
        return Arrays.stream(Scope.values())
                .filter(scope -> scope.name().equals(cells.get(3)))
                .findFirst()
                .orElseThrow(() -> refused(number, "the scope " + cells.get(3) + " is not known", "Use one of Scope"));
    }

    static IllegalStateException refused(int number, String why, String next) {
        return new IllegalStateException("Route table, line %d: %s. %s.".formatted(number, why, next));
    }
}
