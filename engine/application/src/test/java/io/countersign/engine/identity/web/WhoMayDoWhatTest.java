package io.countersign.engine.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.engine.identity.Role;
import io.countersign.engine.identity.Scope;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.Yaml;

/** The page that people read says what the filter does. */
class WhoMayDoWhatTest {

    private static final Path PAGE = Path.of("../../docs/who-may-do-what.md");

    @Test
    void thePageSaysWhatTheTableSays() throws IOException {
        var page = page();
        if (Boolean.getBoolean("countersign.write")) {
            Files.writeString(PAGE, page);
        }

        assertThat(Files.readString(PAGE))
                .as("%s: routes.csv, openapi.yaml or Scope changed. Run this test with -Dcountersign.write=true.", PAGE)
                .isEqualTo(page);
    }

    @Test
    void everyScopeIsUsed() {
        assertThat(new RouteTable().routes()).extracting(Route::scope).contains(Scope.values());
    }

    private static String page() throws IOException {
        var text = new StringBuilder("""
                # Who may do what

                Made from `engine/application/src/main/resources/routes.csv`, which is also what the product asks on every call; a
                test compares the two. Whatever is not in it is refused. Nobody who may not see an object learns that it exists.

                ## Which group gives which role

                A group is written `function/region`, such as `legal/de`; the region says where the role counts.

                | group | roles |
                | --- | --- |
                """);
        Role.functions().forEach(function -> text.append("| `%s/…` | %s |\n".formatted(function, roles(function))));
        text.append("\n## On which objects\n\n| scope | in words |\n| --- | --- |\n");
        Stream.of(Scope.values()).forEach(scope -> text.append("| %s | %s |\n".formatted(name(scope), scope.words())));
        operations(text);
        return text.toString();
    }

    private static void operations(StringBuilder text) throws IOException {
        var described = descriptions();
        var heading = "";
        var begun = false;
        for (String line : table()) {
            if (line.startsWith("#")) {
                heading = (heading + " " + line.substring(1).strip()).strip();
                begun = false;
            } else if (line.isBlank() || line.equals("method,path,roles,scope")) {
                heading = "";
            } else {
                if (!begun) {
                    text.append("\n## %s\n\n| operation | what | who | on what |\n| --- | --- | --- | --- |\n"
                            .formatted(headline(heading)));
                    begun = true;
                }
                var cells = List.of(line.split(",", -1));
                text.append("| `%s %s` | %s | %s | %s |\n"
                        .formatted(
                                cells.get(0).replace("|", ", "),
                                cells.get(1).replace("|", "\\|"),
                                described.getOrDefault(cells.get(0) + " " + cells.get(1), ""),
                                who(cells.get(2)),
                                cells.size() > 3 ? name(Scope.valueOf(cells.get(3))) : ""));
            }
        }
    }

    private static List<String> table() throws IOException {
        return new ClassPathResource("routes.csv")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    /** The first sentence of what openapi.yaml says. */
    private static Map<String, String> descriptions() throws IOException {
        Map<String, Map<String, Object>> paths = new Yaml()
                .<Map<String, Map<String, Map<String, Object>>>>load(
                        new ClassPathResource("openapi.yaml").getInputStream())
                .get("paths");
        return paths.entrySet().stream()
                .flatMap(path -> path.getValue().entrySet().stream()
                        .filter(operation -> operation.getValue() instanceof Map<?, ?>)
                        .map(operation -> Map.entry(
                                operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(),
                                firstSentence((Map<?, ?>) operation.getValue()))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String firstSentence(Map<?, ?> operation) {
        var words = Optional.ofNullable(operation.get("description"))
                .or(() -> Optional.ofNullable(operation.get("summary")))
                .map(Object::toString)
                .orElse("");
        var line = words.strip().replaceAll("\\s+", " ").replace("|", "\\|");
        var end = line.indexOf(". ");
        return end < 0 ? line : line.substring(0, end + 1);
    }

    private static String headline(String comment) {
        var end = comment.indexOf(". ");
        var first = (end < 0 ? comment : comment.substring(0, end)).replaceAll("\\.$", "");
        return first.isEmpty() ? "More" : first.substring(0, 1).toUpperCase(Locale.ROOT) + first.substring(1);
    }

    private static String who(String roles) {
        return switch (roles) {
            case "ANYONE" -> "anyone";
            case "SIGNED_IN" -> "whoever is logged in";
            case "NOBODY" -> "nobody";
            default ->
                Stream.of(roles.split("\\|", -1)).map(WhoMayDoWhatTest::small).collect(Collectors.joining(", "));
        };
    }

    private static String roles(String function) {
        return Role.ofFunction(function).stream()
                .sorted()
                .map(role -> small(role.name()))
                .collect(Collectors.joining(", "));
    }

    private static String name(Scope scope) {
        return small(scope.name());
    }

    private static String small(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
