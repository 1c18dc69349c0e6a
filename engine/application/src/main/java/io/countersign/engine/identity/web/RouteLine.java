package io.countersign.engine.identity.web;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.web.util.pattern.PathPatternParser;
import org.springframework.web.util.pattern.PatternParseException;

/** Reads a line of the route table: method, path, roles. */
final class RouteLine {

    private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    private RouteLine() {}

    static Route read(String line, int number) {
        List<String> cells =
                Arrays.stream(line.split(",", -1)).map(String::strip).toList();
        if (cells.size() != 3) {
            throw refused(number, "it has " + cells.size() + " cells", "Write method,path,roles");
        }
        if (!METHODS.contains(cells.get(0))) {
            throw refused(number, "the method " + cells.get(0) + " is not known", "Use one of " + METHODS);
        }
        if (!cells.get(1).startsWith("/")) {
            throw refused(
                    number, "the path " + cells.get(1) + " does not begin with a slash", "Write it from the root");
        }
        try {
            var path = PathPatternParser.defaultInstance.parse(cells.get(1));
            return new Route(cells.get(0), path, Access.of(cells.get(2)));
        } catch (PatternParseException malformed) {
            throw refused(number, "the path " + cells.get(1) + " is not a pattern", "Correct it");
        } catch (IllegalArgumentException unknown) {
            throw refused(number, "a role in " + cells.get(2) + " is not known", "Use ANYONE, SIGNED_IN or roles");
        }
    }

    static IllegalStateException refused(int number, String why, String next) {
        return new IllegalStateException("Route table, line %d: %s. %s.".formatted(number, why, next));
    }
}
